import { existsSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { readShaped } from '../../src/records/check-shape.ts';
import { Problem } from '../../src/records/problem.ts';
import { readJson } from '../../src/records/read-json.ts';
import { releaseSchema } from '../../src/records/release-schema.ts';
import { inRepository } from './choose-path.ts';
import type { Put } from './on-copy.ts';
import type { HandedIn, OddThing } from './preview.ts';
import type { PreviewArguments } from './read-arguments.ts';

/**
 * Whether a file is a release or a private table: a release is JSON that has a date, a title and cells. JSON that cannot be read
 * is what its folder says: no private table lies in a repository.
 */
export function kindOf(file: string): HandedIn['kind'] {
  if (!file.toLowerCase().endsWith('.json')) return 'private';
  try {
    const json = Object(readJson(file)) as object;
    return 'release' in json && 'title' in json && 'cells' in json ? 'release' : 'private';
  } catch {
    return inRepository(dirname(resolve(file))) ? 'release' : 'private';
  }
}

/** @throws Problem where the file is not there. */
export function refuseMissing(file: string): void {
  if (existsSync(file)) return;
  throw new Problem({
    file,
    found: { en: 'no such file', zh: '没有这个文件' },
    expected: { en: 'a table or a release', zh: '一张表格，或一个发布文件' },
    todo: { en: 'check the name and the folder', zh: '检查文件名和文件夹' },
  });
}

/**
 * Reads what was handed in and puts it into the copy as it would be published.
 *
 * @param odd takes what was odd in the file, also where it is refused later
 * @throws Problem where it cannot be read or protected
 */
export async function readHandedIn(given: PreviewArguments, put: Put, odd: OddThing[]): Promise<HandedIn> {
  if (kindOf(given.file) === 'private') {
    // Readers of workbooks and the search for what to hide are loaded only where they are needed.
    const { protectPrivate } = await import('./protect-private.ts');
    return protectPrivate(given, put, odd);
  }
  const release = readShaped(given.file, releaseSchema);
  put(`counts/${stagedName(given.file, release.release)}`, JSON.stringify(release));
  return { kind: 'release', release, odd, least: null, lacking: [] };
}

/** A file keeps the date in its name, so that one named after another day than it says is found out; any other takes the release’s. */
const stagedName = (file: string, release: string): string => (/^\d{4}-\d{2}-\d{2}\.json$/.test(basename(file)) ? basename(file) : `${release}.json`);
