import type { Place } from '../../../src/records/place-schema.ts';
import { stemOf, type KnownPlace } from './known-places.ts';
import { dense } from './plain-text.ts';

/** Where to look: below a place, or at some levels only. */
export type Scope = { readonly within?: string | undefined; readonly levels?: readonly Place['level'][] };

/**
 * The places that a text may mean: one where it is clear, several where it is not, none where it is unknown. A code wins over a
 * name, a whole name over one without 市 or 县, and a name with its prefecture before it is read as both.
 */
export function findPlaces(written: string | number, places: readonly KnownPlace[], scope: Scope = {}): readonly KnownPlace[] {
  const text = dense(written).replace(/^(?:其中[::]?|[（(]?\d{1,2}[)）.、]|[一二三四五六七八九十]{1,3}、)/, '');
  if (text === '') return [];
  const code = codeIn(text);
  if (code) return places.filter((place) => place.code === code);
  const inScope = places.filter((place) => isWithin(place, scope));
  const exact = inScope.filter(({ names }) => names.includes(text));
  if (exact.length > 0) return narrowed(exact);
  const stem = stemOf(text);
  const similar = inScope.filter(({ names, stems }) => stems.includes(stem) || names.includes(stem));
  if (similar.length > 0) return narrowed(similar.filter(({ level }) => level === levelSaid(text)), similar);
  return afterParent(text, places, scope);
}

/** `甘肃省兰州市城关区`: the rest, looked up below the place it begins with. */
function afterParent(text: string, places: readonly KnownPlace[], scope: Scope): readonly KnownPlace[] {
  for (const place of places.filter(({ level }) => level === 'province' || level === 'prefecture')) {
    const begin = place.names.filter((name) => text.startsWith(name)).sort((a, b) => b.length - a.length)[0];
    const rest = begin === undefined ? '' : text.slice(begin.length).replace(/^[省市州\-·/—]+/, '');
    if (rest === '' || rest === text) continue;
    const found = findPlaces(rest, places.filter(({ parent, code }) => parent === place.code || parentOf(parent, places) === place.code || code === rest), { ...scope, within: undefined });
    if (found.length > 0) return found.filter((each) => isWithin(each, scope));
  }
  return [];
}

const parentOf = (code: string | null, places: readonly KnownPlace[]): string | null => places.find((place) => place.code === code)?.parent ?? null;

/** Six digits; also as a spreadsheet makes a number of them (620100.0), or with the six noughts of statistical codes. */
export const codeIn = (text: string): string | undefined => /^(\d{6})(?:\.0+|0{6})?$/.exec(text)?.[1];

const isWithin = ({ parent, code, level }: KnownPlace, { within, levels }: Scope): boolean =>
  (within === undefined || parent === within || code === within) && (!levels || levels.includes(level));

/** What the last sign says of the level: 州 is a prefecture, 县 and 区 are counties, 市 may be either. */
const levelSaid = (text: string): Place['level'] | undefined =>
  /(?:[县区旗]|county|district)$/.test(text) ? 'county' : /(?:州|盟|prefecture)$/.test(text) ? 'prefecture' : undefined;

const narrowed = (first: readonly KnownPlace[], otherwise: readonly KnownPlace[] = first): readonly KnownPlace[] => (first.length > 0 ? first : otherwise);
