import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { Problem } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';

/**
 * Stops the build where the people of one measure are counted for a day and again for its month or year: the two would
 * hardly differ, so what is withheld in one could be had from the other, and no relation would join them.
 */
export function refuseOverlappingPeriods(releases: readonly ReadRelease[], book: CodeBook): void {
  const seen = new Map<string, Set<string>>();
  for (const { file, cells } of releases) {
    cells.forEach((cell, index) => {
      const measure = book.measures.get(cell.measure);
      if (measure?.unit !== 'persons' || measure.role === 'population') return;
      const periods = seen.get(cell.measure) ?? new Set<string>();
      seen.set(cell.measure, periods.add(cell.period));
      const other = [...periods].find((period) => period !== cell.period && (period.startsWith(`${cell.period}-`) || cell.period.startsWith(`${period}-`)));
      if (other === undefined) return;
      throw new Problem({
        file,
        at: `cells[${index}] (${cellKey(cell)})`,
        found: { en: `the period ${cell.period}, while ${other} of the same measure is there already`, zh: `时间写作 ${cell.period}，而同一指标已有 ${other}` },
        expected: { en: 'one way of writing a period: its day, or its month, or its year', zh: '同一段时间只用一种写法：写到日、写到月或写到年' },
        todo: { en: `write ${other} if that is what is meant`, zh: `如果说的是同一时间，请写 ${other}` },
      });
    });
  }
}
