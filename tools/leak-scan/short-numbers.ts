import { withoutMarks } from './decode-text.ts';
import { chineseSigns, readChineseNumber } from './read-chinese-number.ts';

/** A property that is a number, or a string of few words that begins with one; prose is not about this figure alone. */
const property = /":\s*"?(\d+(?:,\d{3})*)(?:\.0+)?(?=\s*(?:[,}\n]|$)|[^"\d.]{0,16}")/g;
/** A number that stands for itself: no date, code, decimal, percentage, address or part of a word. */
const alone = /(?<![\w\u3400-\u9fff.,/#+-]|\d:)\d{1,3}(?:,\d{3})+(?![\w.,/%:-]*[\w%/])|(?<![\w\u3400-\u9fff.,/#+-]|\d:)\d+(?:\.0+(?<=\d{3}\.0+))?(?![\w/%:-]|[.,]\d)/g;
/** Days are no counts, nor is how many words the index of the search found on a page. */
const noCounts = /\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d{1,2}月(?:\d{1,2}日)?|\[\d{4},\d{1,2},\d{1,2}\]|"word_count":\d+|month = \{\d+\}/g;
const cell = /(?:^|,)"?(\d+(?:\.0+)?)"?(?=,|$)/g;
/** A number in Chinese numerals that counts people, or that stands for itself. */
const inChinese = new RegExp(`(?<![\\u3400-\\u9fff])[${chineseSigns}]+(?=[名人位]|\\s*(?:[|<,，。；、"]|$))|(?<!百分之|第)[${chineseSigns}]+(?=[名人位])`, 'g');

/** Digits that count people, whatever stands before them. */
const ofPeople = /(?<![\w.,/#+-])\d+(?=[名人位])/g;

/** Numbers that are properties in a stretch of JSON. */
export const propertiesOf = (json: string): number[] => [...json.replace(noCounts, ' ').matchAll(property)].map(([, run = '']) => toNumber(run));

/** Every number, of however few figures, that stands for itself in a row (folded by `foldDigits`): in a table, a drawing, a line of CSV. */
export function numbersIn(row: string): number[] {
  if (!anyNumber.test(row)) return [];
  const counts = row.replace(noCounts, ' ');
  const shown = [counts, ...(counts.includes('<') ? [withoutMarks(counts)] : [])].map((text) => text.replace(/<[^<>]*>/g, ' | ').replace(/^[^<>]*>/, ''));
  return [
    ...shown.flatMap((text) => [...text.matchAll(alone)].map(([run]) => toNumber(run))),
    ...shown.flatMap((text) => [...text.matchAll(ofPeople)].map(([run]) => toNumber(run))),
    ...[...counts.matchAll(cell)].map(([, run = '']) => toNumber(run)),
    ...shown.flatMap((text) => [...text.matchAll(inChinese)].flatMap(([run]) => readChineseNumber(run)?.value ?? [])),
  ];
}

const anyNumber = new RegExp(`[\\d${chineseSigns}]`);
const toNumber = (run: string): number => Number(run.replaceAll(',', ''));
