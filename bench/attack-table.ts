import type { CodeBook } from '../src/records/code-book.ts';
import type { Measure } from '../src/records/measure-schema.ts';
import type { ReadRelease } from '../src/records/read-releases.ts';
import { makeBook, makeRelease } from '../tests/fixtures/made-up-releases.ts';
import { classify } from './classify.ts';

/** How much is to be attacked. */
export type Size = { readonly counties: boolean; readonly categories: boolean; readonly past: number };

/** Is the cell withheld? */
type Hide = (place: string, measure: string, year: number) => boolean;

const prefectures = Array.from({ length: 14 }, (_, at) => `Q${at + 1}`);

/**
 * Made-up releases: a province of 14 prefectures and, with `counties`, 86 counties; two measures and, with `categories`,
 * three more by age and by need with all margins; `past` earlier releases, each of a year of its own and correcting some
 * cells of the year before. Counts under ten are withheld, and one in six of the others to protect them: by rule, not by a
 * search for what is needed, so that a few small ones may still be given away.
 */
export function makeAttackTable({ counties, categories, past }: Size, hide: Hide = inBlock): { book: CodeBook; releases: readonly ReadRelease[] } {
  const parents = Object.fromEntries(prefectures.map((code) => [code, 'P']));
  if (counties) for (let at = 0; at < 86; at += 1) parents[`${prefectures[at % 14]}-${Math.floor(at / 14)}`] = prefectures[at % 14]!;
  const measures: Record<string, Partial<Measure>> = { helpers: {}, pupils: {} };
  if (categories) for (const base of ['b1', 'b2', 'b3']) Object.assign(measures, classify(base));
  const book = makeBook(parents, measures);
  const releases = Array.from({ length: past + 1 }, (_, at) => {
    const year = 2000 + at;
    const release = makeRelease(`${year}-06-01`, rowsOf(book, year, hide), String(year));
    // Every correction of the year before is to a count of its own, so nothing else changes with it.
    const before = at > 0 ? makeRelease('', rowsOf(book, year - 1, hide), String(year - 1)).cells : [];
    const corrected = before.filter(({ place, value }, row) => value !== null && place.includes('-') && row % 97 === 0).map((cell) => ({ ...cell, status: 'revised' as const }));
    return { ...release, cells: [...release.cells, ...corrected] };
  });
  return { book, releases };
}

function rowsOf({ places, measures }: CodeBook, year: number, hide: Hide): string[] {
  const levels = [...places.values()].filter(({ code }) => code !== 'N');
  const below = (code: string): string[] => levels.filter(({ parent }) => parent === code).map((place) => place.code);
  const leaf = (place: string, measure: string): number => Math.floor((inBlock(place, measure, year) ? 2 : 12) + 150 * chance(`${place} ${measure} ${year}`) ** 2);
  const values = new Map<string, number>();
  const valueOf = (place: string, measure: string): number => {
    const key = `${place} ${measure}`;
    const known = values.get(key);
    if (known !== undefined) return known;
    const inside = below(place);
    const parts = measures.get(measure)?.parts?.[0];
    const sum = (all: number[]): number => all.reduce((total, each) => total + each, 0);
    const value = inside.length > 0 ? sum(inside.map((each) => valueOf(each, measure))) : parts ? sum(parts.map((part) => valueOf(place, part))) : leaf(place, measure);
    values.set(key, value);
    return value;
  };
  return levels.flatMap(({ code }) =>
    [...measures.keys()].map((measure) => {
      const value = valueOf(code, measure);
      return `${code} ${measure} ${hide(code, measure, year) ? 'withheld' : value}`;
    }),
  );
}

/** Is it of the block that is withheld? Of measures without categories every second county, without counties every third prefecture. */
function inBlock(place: string, measure: string, year: number): boolean {
  const [prefecture = '', county] = place.split('-');
  const [base = '', ...categories] = measure.split('-');
  if (county === undefined) return prefecture !== 'P' && categories.length === 0 && !base.startsWith('b') && Number(prefecture.slice(1)) % 3 === 0;
  const among = (name: string, least: number, of: number): boolean => {
    const at = Number(name.slice(-1));
    const start = Math.floor(chance(`${prefecture} ${base} ${year} ${of}`) * of);
    return (at + start) % of < least;
  };
  if (categories.length === 0) return !base.startsWith('b') && Number(county) % 2 === 0;
  if (categories.length === 1) return false;
  return among(categories[0]!, 3, 4) && among(categories[1]!, 2, 3) && Number(county) < 4;
}

/** As hard as it gets: every county withholds all by age and by need, and every prefecture all by both, so that all hangs together. */
export const hideMost: Hide = (place, measure) => place !== 'P' && (measure.split('-').length === 3 || (measure.includes('-') && place.includes('-')));

/** A number from 0 up to 1 that depends on the text alone (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) / 4294967296;
}
