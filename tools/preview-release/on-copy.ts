import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dataFolder, shownPath } from '../../src/records/folders.ts';
import { Problem } from '../../src/records/problem.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { copyData } from '../protect/write/copy-data.ts';
import { inTemporary, temporaryFolder } from '../protect/write/temporary.ts';
import { Unwritable } from '../protect/write/unwritable.ts';

/** Puts a file into the copy, in place of one of that name; `name` is a path from the data folder. */
export type Put = (name: string, text: string) => void;

/**
 * Runs with a copy of the data folder, which all readers see meanwhile, and takes it away again: what is put there is opened by
 * the door everything public goes through, and nothing is changed. Only what may be published is ever put there.
 */
export async function onCopy<T>(run: (put: Put) => Promise<T>): Promise<T> {
  const was = process.env['SITE_DATA'];
  const source = dataFolder();
  const folder = temporaryFolder();
  const copy = join(folder.path, 'data');
  try {
    inTemporary(() => {
      mkdirSync(copy);
      copyData(source, copy);
    });
    process.env['SITE_DATA'] = copy;
    readAgain();
    return await run((name, text) => {
      inTemporary(() => writeFileSync(join(copy, name), text));
      readAgain();
    });
  } catch (error) {
    throw error instanceof Problem && !(error instanceof Unwritable) ? new Problem({ ...error.text, file: error.text.file.replace(shownPath(copy), () => shownPath(source)) }) : error;
  } finally {
    if (was === undefined) delete process.env['SITE_DATA'];
    else process.env['SITE_DATA'] = was;
    readAgain();
    folder.remove();
  }
}
