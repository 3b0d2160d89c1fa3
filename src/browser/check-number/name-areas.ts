import type { CheckBook } from './check-book.ts';
import { findNamed } from './find-named.ts';
import { plainSigns } from './plain-signs.ts';

/**
 * The places that we know, and those that a text calls after one of them: a new area or a development zone has the name of
 * a city and its own numbers.
 */
export function nameAreas(typed: string, { places, patterns }: CheckBook): CheckBook['places'] {
  const text = plainSigns(typed);
  const area = new RegExp(`^(?:${patterns.area})`);
  const areas = findNamed(text, places).flatMap(({ ids, from, to }): [string, CheckBook['places'][string]][] => {
    const end = to + (area.exec(text.slice(to))?.[0].length ?? 0);
    const said = typed.slice(from, end);
    return end > to ? [[said, { said, names: [text.slice(from, end)], ...(ids[0] ? { within: ids[0] } : {}) }]] : [];
  });
  return { ...places, ...Object.fromEntries(areas) };
}
