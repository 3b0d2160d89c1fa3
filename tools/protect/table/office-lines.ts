import type { GridCell } from '../grid.ts';
import { kindOfHeading } from './heading-words.ts';
import { dense } from './plain-text.ts';
import { readCount } from './read-count.ts';

const opening = /^(?:[^:]{0,12}(?:填报|填表|制表|报送|审核|审批|经办|联系|负责|单位|电话|手机|邮箱)[^:]{0,6}:|(?:填报|填表|制表|审核|经办)人?|(?:联系)?电话|(?:tel|phone|contact|preparedby|filledinby|e-?mail)\b)/;

/** Whether a row stands above or below a table and says who filled it in: it begins so, and holds neither a count nor a heading. */
export function isOfficeLine(row: readonly GridCell[]): boolean {
  const own = row.filter(({ written, spread }) => written !== '' && !spread);
  const [first] = own;
  if (!first || !opening.test(dense(first.written))) return false;
  return own.every((cell) => !isCount(cell) && !['code', 'place', 'prefecture', 'county', 'value', 'indicator'].includes(kindOfHeading(cell.written) ?? ''));
}

/** A number of a table, not one to be dialled. */
const isCount = (cell: GridCell): boolean => Object(readCount(cell)).value < 1_000_000;
