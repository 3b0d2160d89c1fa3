import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import { Problem, type Words } from '../../records/problem.ts';
import type { ReadRelease } from '../../records/read-releases.ts';
import type { Cell } from '../../records/release-schema.ts';
import { countsPeople } from '../counts-people.ts';
import type { PrivateCell } from './private-cell.ts';

/** A private cell and what may become of it. */
export type SortedCell = PrivateCell & {
  readonly key: string;
  /**
   * public: the same number is published already. revised: another one is, so it is published as revised. rate: it follows
   * the two counts it is made of. The others as in a SecretCell.
   */
  readonly lot: 'public' | 'revised' | 'rate' | 'must' | 'may' | 'never';
  /** How the cell stands in earlier releases; undefined where none gave it. */
  readonly before: Cell['status'] | undefined;
};

/**
 * Tells by the rule and by all earlier releases which private cells must be hidden and which cannot be any more.
 *
 * @param file the private table, as messages name it
 * @throws Problem that names a cell, never its value, where it is given twice, is unknown, or is small and public already
 */
export function sortPrivate(cells: readonly PrivateCell[], past: readonly ReadRelease[], book: CodeBook, file: string): SortedCell[] {
  const standing = new Map(past.flatMap((release) => release.cells.map((cell) => [cellKey(cell), cell] as const)));
  const seen = new Set<string>();
  const sorted = cells.map((cell): SortedCell => {
    const key = cellKey(cell);
    const refuse = (found: Words, expected: Words, todo: Words): never => {
      throw new Problem({ file, at: cell.at ? `${cell.at} (${key})` : key, found, expected, todo });
    };
    if (seen.has(key)) refuse({ en: 'the same place, measure and period twice', zh: '同一地区、同一指标、同一时间出现了两次' }, { en: 'each cell once', zh: '每一格只出现一次' }, { en: 'take one of the two out', zh: '删去其中一个' });
    seen.add(key);
    const measure = book.measures.get(cell.measure);
    if (!measure || !book.places.has(cell.place)) {
      const what = measure ? { en: 'place', zh: '地区', file: 'places.json' } : { en: 'measure', zh: '指标', file: 'measures.json' };
      return refuse({ en: `an unknown ${what.en}`, zh: `未知的${what.zh}` }, { en: `a ${what.en} of ${what.file}`, zh: `${what.file} 中已有的${what.zh}` }, { en: `correct it, or add the ${what.en} first`, zh: `更正，或先加入这个${what.zh}` });
    }
    if (!(cell.value >= 0) || (measure.unit !== 'percent' && !Number.isSafeInteger(cell.value))) {
      refuse({ en: 'something that is no count (not repeated here)', zh: '这里写的不是数字，或不是整数（此处不重复）' }, { en: 'a whole number, zero or more', zh: '不小于零的整数' }, { en: 'correct it in the private table', zh: '在内部表格中更正' });
    }
    const before = standing.get(key);
    if (measure.ratio_of || measure.unit === 'percent') return { ...cell, key, lot: before?.value === cell.value ? 'public' : 'rate', before: before?.status };
    const asCell: Cell = { place: cell.place, measure: cell.measure, period: cell.period, value: cell.value, status: 'reported', sources: [] };
    const small = cell.value > 0 && cell.value < book.rule.threshold && countsPeople(asCell, book);
    return { ...cell, key, lot: lotOf(cell.value, small, before, refuse), before: before?.status };
  });
  return sorted.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function lotOf(value: number, small: boolean, before: Cell | undefined, refuse: (found: Words, expected: Words, todo: Words) => never): SortedCell['lot'] {
  if (before?.status === 'withheld') return 'must';
  const published = before !== undefined && before.value !== null;
  // “More than” and rounded figures are other statements than the exact number, even where the digits agree.
  if (published && before.value === value && !before.qualifier) return 'public';
  if (published && small) {
    return refuse(
      { en: 'a count below the threshold where an earlier release published another number', zh: '人数少到不能公布，而此前的发布在这一格公布过别的数字' },
      { en: 'a count that may be published, since what is once published cannot be withheld', zh: '可以公布的人数：已经公布过的一格不能再隐去' },
      { en: 'take this cell out of the private table; the earlier number then stands', zh: '从内部表格中删去这一格，沿用此前的数字' },
    );
  }
  if (published) return 'revised';
  if (small) return 'must';
  return value === 0 ? 'never' : 'may';
}
