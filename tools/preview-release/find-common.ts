import type { InBoth } from '../../src/locale/locales.ts';
import { fillBoth } from './write-in-both.ts';

/**
 * What more than half of the rows of a table would say of themselves: it is said once beside the table, and only rows that
 * stand otherwise say how. Nothing where there is no such thing, or no second row.
 */
export function findCommon(said: readonly InBoth[]): InBoth | undefined {
  const most = said.find((words) => said.filter(alike(words)).length * 2 > said.length);
  return said.length > 1 && most?.zh ? most : undefined;
}

/** “All of them: Reported, 31 October 2026”. */
export const sayCommon = (common: InBoth, said: readonly InBoth[]): InBoth =>
  fillBoth(
    said.every(alike(common)) ? { zh: '各项都是：{common}。', en: 'All of them: {common}.' } : { zh: '除另有注明外，都是：{common}。', en: 'Unless marked otherwise: {common}.' },
    { common },
  );

/** True of words that say the same. */
export const alike = (words: InBoth) => (other: InBoth): boolean => other.zh === words.zh && other.en === words.en;
