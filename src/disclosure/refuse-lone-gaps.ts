import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { Problem, type Words } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import type { Cell } from '../records/release-schema.ts';
import { countsPeople } from './counts-people.ts';

/** A county and the code of its prefecture. */
type County = { code: string; parent: string };

type Placed = { cell: Cell; at: string; file: string };

/**
 * Stops the build where subtraction gives a hidden or small count away: the whole is published and so are all
 * other parts, or what is left of the whole for the parts without a number is itself too small to show.
 * This is the plainest attack only; linked tables and ranges need the solver.
 *
 * @param releases all releases up to one moment, oldest first
 * @param counties every county of the province with its prefecture, where they are known
 */
export function refuseLoneGaps(releases: readonly ReadRelease[], book: CodeBook, counties: readonly County[] = []): void {
  const latest = new Map<string, Placed>();
  for (const { cells, file } of releases) {
    cells.forEach((cell, index) => latest.set(cellKey(cell), { cell, at: `cells[${index}] (${cellKey(cell)})`, file }));
  }
  for (const whole of latest.values()) {
    if (whole.cell.value === null || !book.measures.get(whole.cell.measure)?.adds_up) continue;
    checkWhole(whole, latest, book, counties);
  }
}

function checkWhole(whole: Placed, latest: ReadonlyMap<string, Placed>, book: CodeBook, counties: readonly County[]): void {
  // The code book lists only counties that carry a figure; which there are besides, the outlines know, where a province has them.
  const prefectures = [...book.places.values()].filter((place) => place.level === 'prefecture');
  const codes = [...prefectures, ...counties].filter(({ parent }) => parent === whole.cell.place).map(({ code }) => code);
  const parts = codes.map((place) => latest.get(cellKey({ ...whole.cell, place })));
  const gaps = parts.filter((part) => (part?.cell.value ?? null) === null);
  const withheld = gaps.find((part) => part?.cell.status === 'withheld');
  const left = parts.reduce((rest, part) => rest - (part?.cell.value ?? 0), whole.cell.value ?? 0);
  if (gaps.length === 0) return;
  if (withheld && (gaps.length === 1 || left === 0)) {
    refuse(
      withheld,
      { en: 'a withheld count that the total less the other parts gives away', zh: '不公开的数字，用总数减去其余各部分就可以推出' },
      { en: 'at least two parts without a number under one published total', zh: '同一总数之下至少有两个部分没有数字' },
      { en: 'withhold a second part of the same measure and period as well', zh: '同一指标、同一时间再隐去一个部分' },
    );
  }
  if (countsPeople(whole.cell, book) && left > 0 && left < book.rule.threshold) {
    refuse(
      whole,
      { en: 'a total that, less its published parts, leaves a count below the threshold', zh: '总数减去已公布的各部分，余下的人数低于下限' },
      { en: `${book.rule.threshold} people or more left for the parts without a number`, zh: `留给没有数字的各部分的人数不少于 ${book.rule.threshold}` },
      { en: 'withhold one more of its parts', zh: '再隐去其中一个部分' },
    );
  }
}

function refuse({ file, at }: Placed, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file, at, found, expected, todo });
}
