import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkFrozenFiles } from '../../src/downloads/freeze-files.ts';
import { dataFolder, shownPath } from '../../src/records/folders.ts';
import { Problem } from '../../src/records/problem.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { checkAll } from '../../src/stories/check-all.ts';
import type { Change } from './change.ts';
import { copies, removeCopies } from './copies.ts';

/** What a build checks before it writes a page, and that the files of published releases would stay to the byte. */
export async function checkDoor(): Promise<void> {
  await checkAll({ toLook: true });
  checkFrozenFiles();
}

/**
 * Makes the changes in a copy of the data folder and holds it to everything a build demands. The folder itself stays
 * as it is. Throws the Problem, which names the files as they will be called.
 */
export async function tryChanges(changes: readonly Change[]): Promise<void> {
  const [real, given] = [dataFolder(), process.env['SITE_DATA']];
  const copy = mkdtempSync(join(tmpdir(), 'data-tried-'));
  copies.add(copy);
  try {
    cpSync(real, copy, { recursive: true });
    for (const { path, after } of changes) writeFileSync(join(copy, relative(real, path)), after);
    process.env['SITE_DATA'] = copy;
    readAgain();
    await checkDoor();
  } catch (error) {
    throw error instanceof Problem ? new Problem({ ...error.text, file: error.text.file.replaceAll(shownPath(copy), shownPath(real)) }) : error;
  } finally {
    if (given === undefined) delete process.env['SITE_DATA'];
    else process.env['SITE_DATA'] = given;
    readAgain();
    removeCopies();
  }
}
