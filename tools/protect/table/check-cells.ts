import { complain, type Refusal } from '../complain.ts';
import type { FoundCell } from '../private-table.ts';
import type { PlacedCell } from './add-up.ts';
import type { KnownPlace } from './known-places.ts';

type Around = { file: string; known: readonly KnownPlace[]; addsUp: (measure: string) => boolean };

/**
 * One cell for each place, measure and period: refuses a cell that is there twice, a total beside another count of its place, and
 * a place that its parts exceed or, where all of them are there, do not add up to. Cells without a count are left out.
 */
export function checkCells(cells: readonly PlacedCell[], { file, known, addsUp }: Around): readonly FoundCell[] {
  const kept = new Map<string, PlacedCell & { value: number }>();
  for (const cell of cells) {
    const key = keyOf(cell.place.code, cell);
    const other = kept.get(key);
    if (cell.value === 'missing') continue;
    if (other && !(cell.total || other.total)) complain(file, cell.at, twice(other.at));
    if (other && other.value !== cell.value) complain(file, cell.at, unequal(other.at));
    if (!other) kept.set(key, { ...cell, value: cell.value });
  }
  for (const whole of kept.values()) {
    const parts = known.filter(({ parent }) => parent === whole.place.code);
    const found = parts.flatMap(({ code }) => kept.get(keyOf(code, whole)) ?? []);
    if (!addsUp(whole.measure) || found.length === 0) continue;
    const sum = found.reduce((so, { value }) => so + value, 0);
    const isWhole = found.length === parts.length && (whole.place.level === 'province' || known.some(({ booked }) => !booked));
    if (sum > whole.value || (isWhole && sum < whole.value)) complain(file, whole.at, wrongParts);
  }
  return [...kept.values()].map(({ place, measure, period, value, at }) => ({ place: place.code, measure, period, value, at }));
}

const keyOf = (place: string, { measure, period }: { measure: string; period: string }): string => `${place} ${measure} ${period}`;

const twice = (other: string): Refusal => ({
  found: { en: `a count that stands in ${other} already: the same place, measure and period`, zh: `${other} 已有同一地区、同一指标、同一时间的数字` },
  expected: { en: 'each count once', zh: '每个数字只出现一次' },
  todo: { en: 'take one of the two out, or correct its place, measure or period', zh: '删去其中一个，或更正地区、指标、时间' },
});

const unequal = (other: string): Refusal => ({
  found: { en: `a total and a count of the same place in ${other} that differ (no number is repeated here)`, zh: `合计与 ${other} 中同一地区的数字不一致（此处不重复数字）` },
  expected: { en: 'the same number in both', zh: '两处相同' },
  todo: { en: 'correct the one that is wrong', zh: '更正有误的一处' },
});

const wrongParts: Refusal = {
  found: { en: 'a count that does not go with its parts in this file (no number is repeated here)', zh: '数字与本文件中它的各部分对不上（此处不重复数字）' },
  expected: { en: 'the sum of its parts where all are there, and never less than those that are', zh: '各部分齐全时等于其和，不齐全时不小于已有部分之和' },
  todo: { en: 'find the wrong part or the wrong total in the private file', zh: '在内部表格里找出有误的部分或总数' },
};
