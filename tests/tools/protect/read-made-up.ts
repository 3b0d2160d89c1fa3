import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { readCodeBook } from '../../../src/records/code-book.ts';
import type { PrivateTable } from '../../../tools/protect/private-table.ts';
import { readPrivateTable, type Reading } from '../../../tools/protect/read-private-table.ts';
import { madeUpCounties } from '../../fixtures/private/made-up-counties.ts';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Writes a private file into a folder of its own, outside the repository. */
export function putOutside(name: string, bytes: Uint8Array | string): string {
  const folder = mkdtempSync(join(tmpdir(), 'private-'));
  folders.push(folder);
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** Reads a private file of the four-prefecture province, with counties of two prefectures made up, on a day of 2022. */
export const readMadeUp = (name: string, bytes: Uint8Array | string, options: Partial<Reading> = {}): PrivateTable =>
  readPrivateTable(putOutside(name, bytes), { book: readCodeBook(), counties: madeUpCounties, today: '2022-06-30', ...options });

/** The cells of a table as lines, in order. */
export const linesOf = ({ cells }: PrivateTable): readonly string[] => cells.map(({ place, measure, period, value }) => `${place} ${measure} ${period} ${value}`).sort();
