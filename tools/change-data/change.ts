import { readFileSync } from 'node:fs';
import { inData } from '../../src/records/folders.ts';

/** A file of the data folder as it is to become: `before` is its text as it was read, or null for a file that must not exist yet. */
export type Change = { path: string; before: string | null; after: string };

/** A file of the data folder changed by `edit`. */
export function changeFile(name: string, edit: (text: string) => string): Change {
  const path = inData(name);
  const before = readFileSync(path, 'utf8');
  return { path, before, after: edit(before) };
}
