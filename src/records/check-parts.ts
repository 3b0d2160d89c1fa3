import type { CodeBook } from './code-book.ts';
import type { ReadRelease } from './read-releases.ts';
import type { Cell } from './release-schema.ts';
import { Problem } from './problem.ts';

/**
 * Holds every whole to at least the sum of its parts: same measure, same period, the parts one level below.
 * A later release's value takes an earlier one's place. Parts may be missing, so the whole may be larger.
 */
export function checkParts(releases: readonly ReadRelease[], book: CodeBook): void {
  const latest = new Map<string, { cell: Cell; file: string; index: number }>();
  for (const { cells, file } of releases) {
    cells.forEach((cell, index) => latest.set(keyOf(cell.place, cell), { cell, file, index }));
  }
  const sums = new Map<string, number>();
  for (const { cell } of latest.values()) {
    const parent = book.places.get(cell.place)?.parent;
    if (!parent || cell.value === null || !book.measures.get(cell.measure)?.adds_up) continue;
    const key = keyOf(parent, cell);
    sums.set(key, (sums.get(key) ?? 0) + cell.value);
  }
  for (const [key, sum] of sums) {
    const whole = latest.get(key);
    if (!whole || whole.cell.value === null || whole.cell.value >= sum) continue;
    throw new Problem({
      file: whole.file,
      at: `cells[${whole.index}] (${whole.cell.place} ${whole.cell.measure} ${whole.cell.period})`,
      found: { en: `${whole.cell.value}, while its parts sum to ${sum}`, zh: `${whole.cell.value}，而各组成部分合计 ${sum}` },
      expected: { en: 'a whole at least as large as the sum of its parts', zh: '总数不小于各部分之和' },
      todo: { en: 'find the wrong part or the wrong total', zh: '找出有误的部分或总数' },
    });
  }
}

const keyOf = (place: string, cell: Cell): string => `${place} ${cell.measure} ${cell.period}`;
