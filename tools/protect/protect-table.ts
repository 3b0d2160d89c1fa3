import { protectRelease } from '../../src/disclosure/protect/protect-release.ts';
import type { CodeBook } from '../../src/records/code-book.ts';
import { Problem } from '../../src/records/problem.ts';
import { readReleases } from '../../src/records/read-releases.ts';
import type { Release } from '../../src/records/release-schema.ts';
import type { Card } from './card/card.ts';
import type { PrivateTable } from './private-table.ts';
import type { County } from './table/known-places.ts';

/** A release that may be published, how many of the cells that were read it does not show, and whether hiding less is proven not to do. */
export type Protected = { readonly release: Release; readonly hidden: number; readonly least: boolean };

/** Seconds that the search for the least to hide may take, where nothing else is said. */
const patience = 120;

type Job = { table: PrivateTable; card: Card; book: CodeBook; counties: readonly County[]; seconds: number | undefined; onProgress: (done: number, of: number) => void };

/** Hands a private table to the room that protects; only what may be published comes back. */
export function protectTable({ table: { file, cells }, card, book, counties, seconds = patience, onProgress }: Job): Protected {
  const { release, hidden, least } = protectRelease({ cells, plan: card, past: readReleases(), book, counties, file }, { deadline: Date.now() + seconds * 1000, onProgress });
  if (release.cells.length === 0) refuseNothingNew(file);
  return { release, hidden: hidden.length, least };
}

function refuseNothingNew(file: string): never {
  throw new Problem({
    file,
    found: { en: 'nothing that earlier releases do not say already', zh: '表里的数字，此前的发布里都已经有了' },
    expected: { en: 'at least one cell that is new or was changed', zh: '至少一格是新的，或有改动' },
    todo: { en: 'check that it is the right table, and its period', zh: '检查是否拿错了表，时间写得对不对' },
  });
}
