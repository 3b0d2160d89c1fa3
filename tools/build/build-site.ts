import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { BuildOptions } from './build-options.ts';
import { checkLinks } from './check-links.ts';
import { listFiles } from './list-files.ts';
import { precompress } from './precompress.ts';
import { runAstro, setEnvironment } from './run-astro.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { closeStage, openStage, swapIn } from './stage.ts';
import { takeTurns } from './take-turns.ts';
import { tightenPolicies } from './tighten-policy.ts';

/** What a finished build is, without its compressed copies. */
export type BuildSummary = {
  pages: number;
  bytes: number;
  seconds: number;
  /** The last day of the consent that ends first. */
  consentEnds: string | undefined;
};

/**
 * Checks the data and content, builds the site beside its target and swaps it in.
 * Whatever fails, the last good site stays as it was and nothing is left behind.
 * @throws Problem for a mistake in data or content, any other error for a fault of ours.
 */
export async function buildSite(options: BuildOptions): Promise<BuildSummary> {
  const start = performance.now();
  setEnvironment(options);
  // Imported late: the rooms may read the environment as they load.
  const { checkAll } = await import('../../src/stories/check-all.ts');
  await checkAll();
  const { nextConsentEnd } = await import('../../src/stories/story-shelf.ts');
  return takeTurns(async () => {
    const stage = openStage(options);
    const stop = () => {
      closeStage(stage);
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      await runAstro(stage);
      await writeSearchIndex(stage.site);
      tightenPolicies(stage.site);
      checkLinks(stage.site, options);
      const summary = weigh(stage.site);
      await precompress(stage.site);
      swapIn(stage, options.out);
      return { ...summary, consentEnds: nextConsentEnd(), seconds: (performance.now() - start) / 1000 };
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      closeStage(stage);
    }
  });
}

function weigh(site: string): { pages: number; bytes: number } {
  const files = listFiles(site);
  const bytes = files.reduce((sum, file) => sum + statSync(join(site, file)).size, 0);
  return { pages: files.filter((file) => file.endsWith('.html')).length, bytes };
}

/** What the person who waits should know: what was built, and when it has to be built again. */
export function saySummary({ pages, bytes, seconds, consentEnds }: BuildSummary, out: string): string {
  const built = `${pages} pages, ${(bytes / 1000).toFixed(0)} kB, ${seconds.toFixed(1)} s → ${out}`;
  if (!consentEnds) return built;
  return `${built}\n有一篇故事的同意到 ${consentEnds} 为止：次日请重新生成并发布，它会自动撤下。\nA story’s consent ends on ${consentEnds}: build and publish again the day after, and it will be gone.`;
}
