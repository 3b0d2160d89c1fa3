import type { Canary } from './canary.ts';
import { foldDigits } from './fold-digits.ts';
import { isObject, objectAround } from './object-around.ts';
import { numbersIn, propertiesOf } from './short-numbers.ts';

/** Where the words about a figure end: with its row, its line, or where another figure begins. */
const rowEnd = /<\/(?:tr|li|g|p|dd|figure)>|\n/;
const nextFigure = /\/figures\/|data-figure=|"id":/;
/** Where a row begins that an id stands in, which another figure before it does not share. */
const rowStart = /<(?:tr|li|g)\b[^<>]*>/g;
/** As far as a row or an object reaches. */
const reach = 1500;
/**
 * Where the number of a hidden cell stands beside the id of its figure: in its row of a table, its line of a CSV, its
 * object in JSON, before the id or after it. So that even a number too short to be told from others is looked for where
 * it would stand.
 */
export function findBesideName(text: string, canary: Canary): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(canary.figure); at >= 0; at = text.indexOf(canary.figure, at + 1)) {
    if (/[\w-]/.test(text[at - 1] ?? ' ')) continue;
    const from = at + canary.figure.length;
    const after = foldDigits(text.slice(from, from + reach));
    const before = foldDigits(text.slice(Math.max(0, at - reach), at));
    const numbers = isObject.test(after) ? propertiesOf(objectAround(before, after)) : [...numbersIn(after.slice(0, endOfRow(after))), ...numbersIn(startOfRow(before))];
    if (numbers.includes(canary.value)) found.push(at);
  }
  return found;
}

/** The end of the row that an id stands in, or where the next figure begins. */
function endOfRow(after: string): number {
  const next = after.slice(1).search(nextFigure) + 1;
  return Math.min(after.length, ...[after.search(rowEnd), next].filter((at) => at > 0));
}

/** What stands before an id in its row, without the tag it stands in; nothing where that is another figure’s. */
function startOfRow(before: string): string {
  const start = [...before.matchAll(rowStart)].at(-1);
  const row = start ? before.slice(start.index, Math.max(start.index, before.lastIndexOf('<'))) : '';
  return rowEnd.test(row) || nextFigure.test(row) ? '' : row;
}
