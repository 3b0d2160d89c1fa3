import type { Canary } from './canary.ts';

/** Where the words about a figure end: with its row, its line, or where another figure begins. */
const rowEnd = /<\/(?:tr|li|g|p|dd|figure)>|\n/;
const nextFigure = /\/figures\/|data-figure=|"id":/;
/** The id was a property of an object, or the end of an address that is one. */
const isObject = /^[/.\w]*"\s*[,}]/;
/** A property that is a number, or a string of few words that begins with one; prose is not about this figure alone. */
const property = /":\s*"?(\d+(?:,\d{3})*)(?:\.0+)?(?=\s*[,}\n]|[^"\d.]{0,16}")/g;
/** As far as a row or an object reaches. */
const reach = 1500;
/** A number that stands for itself: no date, code, decimal, percentage, address or part of a word. */
const alone = /(?<![\w\u3400-\u9fff.,/#+-]|\d:)\d{1,3}(?:,\d{3})+(?![\w.,/%:-]*[\w%/])|(?<![\w\u3400-\u9fff.,/#+-]|\d:)\d+(?:\.0+(?<=\d{3}\.0+))?(?![\w/%:-]|[.,]\d)/g;
/** Days are no counts, nor is how many words the index of the search found on a page. */
const noCounts = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}月(?:\d{1,2}日)?|\[\d{4},\d{1,2},\d{1,2}\]|"word_count":\d+|month = \{\d+\}/g;
const cell = /(?:^|,)"?(\d+(?:\.0+)?)"?(?=,|$)/g;

/**
 * Where the number of a hidden cell stands beside the id of its figure: in its row of a table, its line of a CSV, its
 * object in JSON. So that even a number too short to be told from others is looked for where it would stand.
 */
export function findBesideName(text: string, canary: Canary): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(canary.figure); at >= 0; at = text.indexOf(canary.figure, at + 1)) {
    if (/[\w-]/.test(text[at - 1] ?? ' ')) continue;
    const from = at + canary.figure.length;
    const window = text.slice(from, from + reach);
    const row = window.slice(0, endOfRow(window)).replace(noCounts, ' ');
    if ((isObject.test(window) ? propertiesOf(row) : numbersIn(row)).includes(canary.value)) found.push(at);
  }
  return found;
}

/** In JSON, where the id ends a string, the end of the object it stands in; else the end of the row; or the next figure. */
function endOfRow(window: string): number {
  const end = isObject.test(window) ? endOfObject(window) : window.search(rowEnd);
  const next = window.slice(1).search(nextFigure) + 1;
  return Math.min(window.length, ...[end, next].filter((at) => at > 0));
}

function endOfObject(window: string): number {
  let depth = 0;
  return [...window].findIndex((sign) => {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    return depth < 0;
  });
}

const propertiesOf = (row: string): number[] => [...row.matchAll(property)].map(([, run = '']) => toNumber(run));

function numbersIn(row: string): number[] {
  const shown = row.replace(/<[^<>]*>/g, ' | ').replace(/^[^<>]*>/, '');
  return [...[...shown.matchAll(alone)].map(([run]) => run), ...[...row.matchAll(cell)].map(([, run = '']) => run)].map(toNumber);
}

const toNumber = (run: string): number => Number(run.replaceAll(',', ''));
