import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import { Problem } from '../../records/problem.ts';
import type { Group } from '../attack/gather-groups.ts';
import type { PlaceParts } from '../attack/list-parts.ts';
import { supposeGroup } from '../attack/suppose-group.ts';
import type { SortedCell } from './sort-private.ts';

/**
 * Refuses a private table in which a whole is not the sum of its parts, though all of them are known: somebody outside would
 * reckon with the sum, so nothing could be said of what is safe. Names a cell of the sum, never a value.
 */
export function refuseOddSums(group: Group, book: CodeBook, places: ReadonlyMap<string, PlaceParts>, lots: ReadonlyMap<string, SortedCell>, file: string): void {
  const { suppositions, hidden, open } = supposeGroup(group, book, places, group.vintages.slice(-1));
  const keyOf = (id: string): string => {
    const given = hidden.get(id);
    return given ? cellKey(given.cell) : (open.get(id)?.key ?? id);
  };
  for (const { doubt, strict: { terms, low, high }, mixed } of suppositions) {
    const cells = terms.map(([id]) => lots.get(keyOf(id)));
    if (doubt !== 'parts-missing' || mixed || low === null || cells.some((cell) => cell === undefined)) continue;
    const sum = terms.reduce((total, [, times], at) => total + times * (cells[at]?.value ?? 0), 0);
    if (sum >= low && sum <= (high ?? Infinity)) continue;
    const [first] = cells;
    throw new Problem({
      file,
      at: first?.at ? `${first.at} (${first.key})` : first?.key,
      found: { en: 'a number that does not agree with the sum it stands in, of places or of measures', zh: '这一格与它所在的合计（按地区或按指标）对不上' },
      expected: { en: 'a whole that is the sum of its parts', zh: '总数等于各部分之和' },
      todo: { en: 'find the wrong part or the wrong total; if a part is missing, leave the total out', zh: '找出有误的部分或总数；若缺少某一部分，就不要写总数' },
    });
  }
}
