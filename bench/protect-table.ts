import type { PrivateCell } from '../src/disclosure/protect/private-cell.ts';
import type { CodeBook } from '../src/records/code-book.ts';
import type { Measure } from '../src/records/measure-schema.ts';
import type { ReadRelease } from '../src/records/read-releases.ts';
import { makeCitedBook } from '../tests/fixtures/private-cells.ts';
import { classify } from './classify.ts';

/** How much is to be protected. */
export type ProtectSize = { readonly counties: boolean; readonly categories: boolean; readonly past: number };

const prefectures = Array.from({ length: 14 }, (_, at) => `Q${at + 10}`);
const period = '2024';

/**
 * A made-up private table: a province of 14 prefectures and, with `counties`, 86 counties; two measures or, with `categories`,
 * three by age and by need with all margins. Earlier releases brought other years, and of this year by turns a prefecture
 * whose total was published and one of whose counties was withheld.
 */
export function makeProtectTable({ counties, categories, past }: ProtectSize): { book: CodeBook; cells: PrivateCell[]; past: ReadRelease[] } {
  const parents = Object.fromEntries(prefectures.map((code) => [code, 'P']));
  // Jiayuguan has no counties, Jinchang two; so here.
  if (counties) for (let at = 0; at < 86; at += 1) parents[`${prefectures[at < 2 ? 1 : 2 + (at % 12)]}${String(at + 100)}`] = prefectures[at < 2 ? 1 : 2 + (at % 12)] ?? '';
  const bases = categories ? ['children', 'volunteers', 'visits'] : ['children', 'volunteers'];
  const measures = Object.assign({}, ...bases.map((base) => (categories ? classify(base) : { [base]: {} }))) as Record<string, Partial<Measure>>;
  const book = makeCitedBook(parents, measures);
  const values = valuesOf(book, period, categories ? 600 : counties ? 60 : 25);
  const cells = [...values].map(([key, value]): PrivateCell => {
    const [place = '', measure = ''] = key.split(' ');
    return { place, measure, period, value };
  });
  return { book, cells, past: Array.from({ length: past }, (_, at) => earlier(at, book, values, bases)) };
}

/** A count for every place and measure, by key without the period; of the larger ones about one in ten is small. */
function valuesOf({ places, measures }: CodeBook, year: string, size: number): Map<string, number> {
  const codes = [...places.keys()].filter((code) => code !== 'N');
  const values = new Map<string, number>();
  const valueOf = (place: string, measure: string): number => {
    const key = `${place} ${measure}`;
    const inside = codes.filter((code) => places.get(code)?.parent === place);
    const parts = measures.get(measure)?.parts?.[0];
    const sum = (all: number[]): number => all.reduce((total, one) => total + one, 0);
    const value = values.get(key) ?? (inside.length > 0 ? sum(inside.map((one) => valueOf(one, measure))) : parts ? sum(parts.map((part) => valueOf(place, part))) : leafOf(place, measure, year, size));
    values.set(key, value);
    return value;
  };
  for (const code of codes) for (const measure of measures.keys()) valueOf(code, measure);
  return values;
}

/** Counties are of very different sizes, as are ages and needs. */
function leafOf(place: string, measure: string, year: string, size: number): number {
  const share = measure.split('-').length > 1 ? (1 / 12) * (0.4 + 1.2 * chance(measure)) : 1;
  return Math.floor(size * share * Math.exp(3.2 * chance(place) - 2.2) * (0.5 + chance(`${place} ${measure} ${year}`)));
}

/** An earlier release: a year of its own without small counts, and of the new year one prefecture’s totals with a county withheld. */
function earlier(at: number, book: CodeBook, values: ReadonlyMap<string, number>, bases: readonly string[]): ReadRelease {
  const year = String(2003 + at);
  const old = [...valuesOf(book, year, 600)].flatMap(([key, value]) => {
    const [place = '', measure = ''] = key.split(' ');
    return place.length <= 3 && bases.includes(measure) && value >= 10 ? [{ place, measure, period: year, value, status: 'reported' as const, sources: ['fixture'] }] : [];
  });
  const told = prefectures[at % prefectures.length] ?? '';
  const base = bases[Math.floor(at / prefectures.length)] ?? '';
  const county = [...book.places.values()].find(({ parent }) => parent === told)?.code;
  const total = values.get(`${told} ${base}`) ?? 0;
  const news = [
    ...(total >= 10 ? [{ place: told, measure: base, period, value: total, status: 'reported' as const, sources: ['fixture'] }] : []),
    ...(county ? [{ place: county, measure: base, period, value: null, status: 'withheld' as const, sources: ['fixture'] }] : []),
  ];
  const words = { en: 'made up', zh: '虚构' };
  return { release: `${Number(year) < 2024 ? 2024 : year}-06-${String(at + 1).padStart(2, '0')}`, title: words, note: words, cells: [...old, ...news], file: `earlier ${at}` };
}

/** A number from 0 up to 1 that depends on the text alone (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 4294967296;
}
