import type { BesidePlace } from './find-beside-place.ts';
import type { PlaceKeys } from './place-keys.ts';
import { chineseSigns, readChineseNumber } from './read-chinese-number.ts';
import { numbersIn } from './short-numbers.ts';

/** What ends the words about a place: the element or the attribute they stand in, or the sentence. */
const end = /[<>"\n。！？；;]|\.\s/;
const reach = 60;
const number = `(\\d{1,3}(?:,\\d{3})+|\\d+|[${chineseSigns}]+)`;
/** Nothing but a number after a name. */
const onlyNumber = new RegExp(`^\\s*[:：,，(（=–—-]?\\s*${number}\\s*[)）]?$`);
const anyNumber = new RegExp(`(?<![\\w.,/#+-]|百分之|第)${number}(?![.,]?\\d|%)`, 'g');
const row = /<tr\b[^]*?<\/tr>/g;
const firstRow = /<tr\b[^]*?<\/tr>/;
const tableCell = /<(?:th|td)\b[^<>]*>([^]*?)(?=<(?:th|td)\b|<\/tr>)/g;

/** Findings in what people read: titles, alternative texts, sentences (folded by `foldDigits`), and the rows of tables. */
export function findInWords(text: string, keys: PlaceKeys): BesidePlace[] {
  if (!keys.pattern) return [];
  const found: BesidePlace[] = [];
  const add = (index: number, place: string, value: number | undefined, measures?: readonly string[]): void => {
    if (value !== undefined) found.push(...keys.hidden(place, value, measures).map(({ name }) => ({ index, canary: name, form: 'a number beside its own place' as const })));
  };
  const names = [...text.matchAll(keys.pattern)];
  names.forEach(({ 0: name, index }, nth) => {
    const place = keys.place(name);
    const from = index + name.length;
    const next = text.slice(from, Math.min(from + reach, names[nth + 1]?.index ?? Infinity));
    const words = next.slice(0, next.search(end) < 0 ? undefined : next.search(end));
    if (!place || !words) return;
    const only = onlyNumber.exec(words)?.[1];
    if (only) return add(index, place, read(only));
    for (const { 1: run = '', index: at } of words.matchAll(anyNumber)) {
      const rest = words.slice(at + run.length).trimStart().toLowerCase();
      const counted = [...keys.counted].filter(([word]) => rest.startsWith(word)).sort(([a], [b]) => b.length - a.length)[0]?.[1];
      const before = rest === '' ? keys.measureWithin(words.slice(0, at)) : undefined;
      if (counted ?? before) add(index, place, read(run), counted ?? [before ?? '']);
    }
  });
  for (const { 0: whole, index } of text.matchAll(row)) if (names.some((name) => name.index > index && name.index < index + whole.length)) readRow(whole, index);
  return found;

  function readRow(whole: string, index: number): void {
    const cells = cellsOf(whole);
    const place = cells.map((cell) => keys.place(plain(cell))).find(Boolean);
    if (!place) return;
    const head = text.slice(text.lastIndexOf('<table', index), index);
    const headings = head.startsWith('<table') ? cellsOf(firstRow.exec(head)?.[0] ?? '') : [];
    cells.forEach((cell, at) => {
      const heading = plain(headings[at] ?? '');
      const measure = keys.measureWithin(heading);
      if (plain(cell).length > 24 || !(measure || keys.isValue(heading))) return;
      for (const value of numbersIn(`>${cell}`)) add(index, place, value, measure ? [measure] : undefined);
    });
  }
}

const cellsOf = (whole: string): string[] => [...whole.matchAll(tableCell)].map(([, cell = '']) => cell);
const plain = (html: string): string => html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ').trim();
const read = (run: string): number | undefined => (/^\d/.test(run) ? Number(run.replaceAll(',', '')) : readChineseNumber(run)?.value);
