import { readdirSync } from 'node:fs';
import type { CodeBook } from './code-book.ts';
import { readShaped } from './check-shape.ts';
import { checkTruth } from './check-truth.ts';
import { inData, shownPath } from './folders.ts';
import { Problem } from './problem.ts';
import { releaseSchema, type Release } from './release-schema.ts';

/** A release with the file it was read from, so that an error can name it. */
export type ReadRelease = Release & { file: string };

/**
 * Reads every release, oldest first, and checks shape, then truth.
 * Only `disclosure` calls this: nothing else may see a count before the door.
 */
export function readReleases(book: CodeBook, today: string = todayAsDate()): readonly ReadRelease[] {
  const folder = inData('counts');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
  const releases = names.map((name) => {
    const path = inData('counts', name);
    const release = { ...readShaped(path, releaseSchema), file: shownPath(path) };
    refuseOtherName(name, release);
    return release;
  });
  checkTruth(releases, book, today);
  return releases;
}

function refuseOtherName(name: string, release: ReadRelease): void {
  if (name === `${release.release}.json`) return;
  throw new Problem({
    file: release.file,
    at: 'release',
    found: { en: `release ${release.release} in a file named ${name}`, zh: `文件名为 ${name}，而发布日期写作 ${release.release}` },
    expected: { en: 'a file named after the date of its release', zh: '文件名与发布日期一致' },
    todo: { en: `rename the file to ${release.release}.json, or correct the date`, zh: `把文件改名为 ${release.release}.json，或更正日期` },
  });
}

/** Today where the day is furthest ahead (UTC+14). It changes no byte of the site: it only refuses the future. */
function todayAsDate(): string {
  return new Date(Date.now() + 14 * 3600e3).toISOString().slice(0, 10);
}
