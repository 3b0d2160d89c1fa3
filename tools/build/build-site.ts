import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttackReport } from '../../src/disclosure/attack/attack-system.ts';
import type { BuildOptions } from './build-options.ts';
import { hangCards } from './cards/hang-cards.ts';
import { checkLinks } from './check-links.ts';
import { drawIcons } from './draw-icons.ts';
import { writeFeeds } from './feeds/write-feeds.ts';
import { listFiles } from './list-files.ts';
import { precompress } from './precompress.ts';
import { pruneStyles } from './prune-styles.ts';
import { pictureFolder, prunePictures } from './prune-pictures.ts';
import { refuseFrames } from './refuse-frames.ts';
import { runAstro, setEnvironment } from './run-astro.ts';
import { writeSearchIndex } from './search/write-search-index.ts';
import { sayAttack } from './say-attack.ts';
import { closeStage, openStage, swapIn } from './stage.ts';
import { takeTurns } from './take-turns.ts';
import { tightenMarkups } from './tighten-markup.ts';
import { tellTypes } from './tell-types.ts';
import { tightenPolicies } from './tighten-policy.ts';
import { sayStillNamed } from '../withdraw/say-still-named.ts';

/** What a finished build is, without its compressed copies. */
export type BuildSummary = {
  pages: number;
  bytes: number;
  seconds: number;
  /** The last day of the consent that ends first. */
  consentEnds: string | undefined;
  /** Stories whose consent has ended: gone from the site, not from the repository; and where they are still named. */
  ended?: readonly { slug: string; named: readonly string[] }[];
  /** What stands in the way of publishing it: a text whose two languages nobody has confirmed. */
  unconfirmed?: string | undefined;
  /** Releases that nothing holds to what they are yet. */
  unpublished?: readonly string[];
  /** What the attack on the hidden counts came to. */
  attack?: AttackReport;
};

/**
 * Checks the data and content, builds the site beside its target and swaps it in.
 * Whatever fails, the last good site stays as it was and nothing is left behind.
 * A site to look at (`toLook`) may hold texts whose languages nobody has confirmed yet; the summary says so.
 * @throws Problem for a mistake in data or content, any other error for a fault of ours.
 */
export async function buildSite(options: BuildOptions, { toLook = false } = {}): Promise<BuildSummary> {
  const start = performance.now();
  setEnvironment(options);
  // Imported late: the rooms may read the environment as they load.
  const { checkAll } = await import('../../src/stories/check-all.ts');
  const unconfirmed = (await checkAll({ toLook }))?.message;
  const { endedStories, nextConsentEnd } = await import('../../src/stories/story-shelf.ts');
  const { unpublishedReleases } = await import('../../src/figures/check-published.ts');
  const { openBooks } = await import('../../src/figures/figure-book.ts');
  const { openTable } = await import('../../src/disclosure/safe-table.ts');
  const { stillNamed, telltaleOf } = await import('../../src/stories/still-named.ts');
  return takeTurns(async () => {
    const stage = openStage(options);
    const stop = () => {
      closeStage(stage);
      process.exit(130);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    try {
      await runAstro(stage);
      prunePictures(pictureFolder(options), stage.site);
      await drawIcons(stage.site);
      await hangCards(stage.site, `${options.data} ${options.content}`);
      await writeFeeds(stage.site, options.address);
      await writeSearchIndex(stage.site);
      pruneStyles(stage.site);
      tightenMarkups(stage.site);
      tightenPolicies(stage.site);
      checkLinks(stage.site, options);
      refuseFrames(stage.site);
      tellTypes(stage.site);
      const summary = weigh(stage.site);
      await precompress(stage.site);
      swapIn(stage, options.out);
      const ended = endedStories().map((slug) => ({ slug, named: stillNamed(telltaleOf(slug)) }));
      return { ...summary, attack: openTable().attack, ended, unconfirmed, unpublished: unpublishedReleases(openBooks()), consentEnds: nextConsentEnd(), seconds: (performance.now() - start) / 1000 };
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
export function saySummary({ pages, bytes, seconds, consentEnds, ended = [], unconfirmed, unpublished = [], attack }: BuildSummary, out: string): string {
  const lines = [`${pages} pages, ${(bytes / 1000).toFixed(0)} kB, ${seconds.toFixed(1)} s → ${out}`];
  if (attack) lines.push(...sayAttack(attack));
  for (const { slug, named } of ended) {
    lines.push(
      `stories/${slug}：同意已经到期，网站上已不再有它；项目文件夹里还有它的文字和图片，用 npm run withdraw -- ${slug} 删除。`,
      `stories/${slug}: its consent has ended and it has gone from the site; npm run withdraw -- ${slug} removes its text from the repository too.`,
      ...sayStillNamed(named),
    );
  }
  if (consentEnds) {
    lines.push(`有一篇故事的同意到 ${consentEnds} 为止：次日请重新生成并发布，它会自动撤下。`, `A story’s consent ends on ${consentEnds}: build and publish again the day after, and it will be gone.`);
  }
  if (unpublished.length > 0) {
    const names = unpublished.join(', ');
    lines.push(
      `${names}：还没有登记。发布网站之前请运行 npm run publish-release，此后这些发布不能再改。`,
      `${names}: not recorded yet. Before this site is published run npm run publish-release, which holds releases to what they are.`,
    );
  }
  if (unconfirmed) lines.push('这份网站只供查看，还不能发布。This site is to be looked at, not to be published yet:', unconfirmed);
  return lines.join('\n');
}
