import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { Problem } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import type { Cell } from '../records/release-schema.ts';

/**
 * Stops the build where one withheld part could be had by subtraction: the whole and all other parts are published.
 * This is the plainest attack only; linked tables and ranges need the solver.
 */
export function refuseLoneGaps(releases: readonly ReadRelease[], book: CodeBook): void {
  const latest = new Map<string, { cell: Cell; at: string; file: string }>();
  for (const { cells, file } of releases) {
    cells.forEach((cell, index) => latest.set(cellKey(cell), { cell, at: `cells[${index}] (${cellKey(cell)})`, file }));
  }
  for (const { cell, at, file } of latest.values()) {
    if (cell.status !== 'withheld' || !book.measures.get(cell.measure)?.adds_up) continue;
    const parent = book.places.get(cell.place)?.parent;
    const standing = (place: string) => latest.get(cellKey({ ...cell, place }))?.cell.value ?? null;
    if (!parent || standing(parent) === null) continue;
    const siblings = [...book.places.values()].filter((place) => place.parent === parent && place.code !== cell.place);
    // Below the prefectures only places that carry a figure are listed, so a county's siblings are never complete.
    const complete = book.places.get(cell.place)?.level === 'prefecture';
    if (!complete || siblings.some((place) => standing(place.code) === null)) continue;
    throw new Problem({
      file,
      at,
      found: { en: 'a withheld count that the total less the other parts gives away', zh: '不公开的数字，用总数减去其余各部分就能推出来' },
      expected: { en: 'at least two parts without a number under one published total', zh: '同一总数之下至少有两个部分没有数字' },
      todo: { en: 'withhold a second part of the same measure and period as well', zh: '同一指标、同一时期，再隐去一个部分的数字' },
    });
  }
}
