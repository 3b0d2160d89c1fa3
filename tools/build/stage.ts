import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, rmdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { BuildOptions } from './build-options.ts';

/** Where one build works before anyone sees it. All of it lies beside the target: a rename never crosses a disk. */
export type Stage = {
  folder: string;
  /** The site being made. */
  site: string;
  /** Astro's cache for this build alone. */
  cache: string;
  /** The last good site, for the moment of the swap. */
  previous: string;
};

/** An empty stage for these options. A stage left by a killed build is put right first. */
export function openStage(options: BuildOptions): Stage {
  const name = createHash('sha256').update(JSON.stringify(options)).digest('hex').slice(0, 12);
  const folder = join(dirname(options.out), '.build', `${basename(options.out)}-${name}`);
  const stage = { folder, site: join(folder, 'site'), cache: join(folder, 'cache'), previous: join(folder, 'previous') };
  if (existsSync(stage.previous) && !existsSync(options.out)) renameSync(stage.previous, options.out);
  closeStage(stage);
  mkdirSync(folder, { recursive: true });
  return stage;
}

/** Puts the finished site where the last one stood; if that fails, the last one comes back. */
export function swapIn(stage: Stage, out: string): void {
  const hadSite = existsSync(out);
  if (hadSite) renameSync(out, stage.previous);
  try {
    renameSync(stage.site, out);
  } catch (error) {
    if (hadSite) renameSync(stage.previous, out);
    throw error;
  }
}

/** Leaves nothing behind. */
export function closeStage(stage: Stage): void {
  rmSync(stage.folder, { recursive: true, force: true, maxRetries: 3 });
  const parent = dirname(stage.folder);
  if (existsSync(parent) && readdirSync(parent).length === 0) rmdirSync(parent);
}
