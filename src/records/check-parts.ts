import type { CodeBook } from './code-book.ts';
import type { ReadRelease } from './read-releases.ts';
import type { Cell } from './release-schema.ts';
import { Problem } from './problem.ts';

type Placed = { cell: Cell; file: string; index: number };

/**
 * Holds every whole to at least the sum of its parts: same measure, same period, whatever levels lie between; and the parts
 * that a measure says it has, in the same place.
 * A later release's value takes an earlier one's place. Parts may be missing, so the whole may be larger.
 */
export function checkParts(releases: readonly ReadRelease[], book: CodeBook): void {
  const latest = new Map<string, Placed>();
  for (const { cells, file } of releases) {
    cells.forEach((cell, index) => latest.set(keyOf(cell.place, cell), { cell, file, index }));
  }
  for (const whole of latest.values()) {
    if (whole.cell.value === null || !book.measures.get(whole.cell.measure)?.adds_up) continue;
    const sum = sumOfParts(whole.cell.place, whole.cell, latest, book);
    if (sum > whole.cell.value) refuse(whole, sum, book.measures.get(whole.cell.measure)?.protected ?? false);
  }
  for (const whole of latest.values()) checkMeasureParts(whole, latest, book);
}

/** A measure made up of others is at least what those of them that are published sum to, whichever way it is divided. */
function checkMeasureParts(whole: Placed, latest: ReadonlyMap<string, Placed>, book: CodeBook): void {
  const measure = book.measures.get(whole.cell.measure);
  if (whole.cell.value === null) return;
  for (const set of measure?.parts ?? []) {
    const sum = set.reduce((total, part) => total + (latest.get(keyOf(whole.cell.place, { ...whole.cell, measure: part }))?.cell.value ?? 0), 0);
    if (sum > whole.cell.value) refuse(whole, sum, measure?.protected ?? false);
  }
}

/** The least a place must have: of each part its own number, or where it has none, what its own parts sum to. */
function sumOfParts(place: string, cell: Cell, latest: ReadonlyMap<string, Placed>, book: CodeBook): number {
  return [...book.places.values()]
    .filter((part) => part.parent === place)
    .reduce((sum, part) => sum + (latest.get(keyOf(part.code, cell))?.cell.value ?? sumOfParts(part.code, cell, latest, book)), 0);
}

function refuse({ cell, file, index }: Placed, sum: number, secret: boolean): never {
  throw new Problem({
    file,
    at: `cells[${index}] (${keyOf(cell.place, cell)})`,
    // The difference of two counts of people may be one that must not be seen.
    found: secret
      ? { en: 'a number smaller than its parts together', zh: '数字小于各部分之和' }
      : { en: `${cell.value}, while its parts sum to ${sum}`, zh: `${cell.value}，而各部分合计 ${sum}` },
    expected: { en: 'a whole at least as large as the sum of its parts', zh: '总数不小于各部分之和' },
    todo: { en: 'find the wrong part or the wrong total', zh: '找出有误的部分或总数' },
  });
}

const keyOf = (place: string, cell: Cell): string => `${place} ${cell.measure} ${cell.period}`;
