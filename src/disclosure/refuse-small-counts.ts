import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { Problem } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import { halfOfLastPlace } from './attack/half-of-last-place.ts';
import { countsPeople } from './counts-people.ts';

/**
 * Stops the build at a count of protected people between 1 and the threshold, or at one that rounding may have lifted over
 * it: with its neighbours a rounded number can be had exactly. Names the cell, never its value.
 */
export function refuseSmallCounts(releases: readonly ReadRelease[], book: CodeBook): void {
  const { threshold } = book.rule;
  for (const { file, cells } of releases) {
    cells.forEach((cell, index) => {
      if (!countsPeople(cell, book)) return;
      if (cell.value === null || cell.value === 0) return;
      const least = cell.qualifier === 'rounded' ? cell.value - halfOfLastPlace(cell.value) : cell.value;
      if (least >= threshold) return;
      throw new Problem({
        file,
        at: `cells[${index}] (${cellKey(cell)})`,
        found: { en: 'a count of people below the threshold', zh: '低于下限的人数' },
        expected: {
          en: `${threshold} or more, a true 0, or null with the status withheld`,
          zh: `不少于 ${threshold}，或确为 0，或填 null 并把状态写作 withheld`,
        },
        todo: {
          en: 'set the value to null and the status to withheld before the file is shared with anyone',
          zh: '先把数值改为 null、状态改为 withheld，再把文件交给别人',
        },
      });
    });
  }
}
