import { complain } from '../complain.ts';
import { cellAt, type Grid } from '../grid.ts';
import { findPlaces } from './find-places.ts';
import type { Column } from './find-header.ts';
import { totalWords, type TotalWords } from './heading-words.ts';
import type { KnownPlace } from './known-places.ts';
import { dense } from './plain-text.ts';
import { refuseAmbiguous, refuseUnknown } from './place-refusals.ts';

/** Whose a row is: a place’s, or a total’s; `of` is the place a total names. Undefined for rows that name nothing. */
export type RowName = { readonly place: KnownPlace } | { readonly total: TotalWords['kind']; readonly of: KnownPlace | undefined };

/** What the rows above said, for those below: the prefecture in a column of its own, and the one that heads a group. */
export type Context = { prefecture: KnownPlace | undefined; group: KnownPlace | undefined; sheet: KnownPlace | undefined };

type Named = { file: string; places: readonly KnownPlace[]; needed: boolean };

/**
 * Whose counts stand in a row, from its code and the names of its place. Refuses unknown names, names of several places, and a
 * code beside another place’s name; where `needed` is false, as in footers, an unknown name gives undefined.
 */
export function readPlaceColumns(grid: Grid, row: number, columns: readonly Column[], context: Context, named: Named): RowName | undefined {
  const textOf = (kind: Column['kind']) => {
    const column = columns.findIndex((each) => each.kind === kind);
    const cell = cellAt(grid, row, column);
    return { written: column < 0 ? '' : cell.written, own: column >= 0 && cell.written !== '' && cell.spread !== true, at: grid.at(row, Math.max(0, column)) };
  };
  // A column headed 市州 that is the only one with names may hold counties as well, as offices fill it in.
  const isOnly = !columns.some(({ kind }) => kind === 'county' || kind === 'place');
  const [code, prefecture, county, place] = (['code', isOnly ? 'place' : 'prefecture', 'county', isOnly ? 'prefecture' : 'place'] as const).map(textOf) as [Text, Text, Text, Text];
  const find = (text: Text, levels?: readonly KnownPlace['level'][], within?: string) => one(text, named, { levels, within }, context);
  const total = [place, county, prefecture, code].map((text) => ({ text, words: totalWords(text.written) })).find(({ words }) => words);
  if (prefecture.written !== '' && !totalWords(prefecture.written)) context.prefecture = find(prefecture, ['prefecture', 'province']) ?? context.prefecture;
  if (total?.words) {
    const of = total.words.of === '全省' ? province(named.places) : total.words.of !== '' ? one({ ...total.text, written: total.words.of }, { ...named, needed: true }, {}, context) : total.text === prefecture || prefecture.written === '' ? undefined : context.prefecture;
    return { total: total.words.kind, of };
  }
  const byName =
    county.written !== '' && dense(county.written) !== dense(prefecture.written)
      ? find(county, ['county'], context.prefecture?.level === 'prefecture' ? context.prefecture.code : undefined)
      : place.written !== '' && (place.own || !isOnly) ? find(place) : prefecture.own || (county.written !== '' && prefecture.written !== '') ? context.prefecture : undefined;
  const byCode = code.written === '' ? undefined : find(code);
  if (byName && byCode && byName !== byCode) refuseStrife(named.file, code.at);
  const found = byCode ?? byName;
  if (found?.level === 'prefecture' || found?.level === 'province') context.group = found;
  return found && { place: found };
}

export type Text = { readonly written: string | number; readonly own: boolean; readonly at: string };

function one(text: Text, { file, places, needed }: Named, scope: { levels?: readonly KnownPlace['level'][] | undefined; within?: string | undefined }, context: Context): KnownPlace | undefined {
  if (text.written === '') return undefined;
  const wanted = { ...(scope.levels && { levels: scope.levels }), within: scope.within };
  const found = findPlaces(text.written, places, wanted);
  const [first] = found;
  if (found.length === 1) return first;
  if (found.length > 1) {
    const near = [context.prefecture, context.group, context.sheet].flatMap((above) => found.filter(({ parent }) => above && parent === above.code));
    return near[0] ?? refuseAmbiguous(file, text.at, found, places);
  }
  return needed ? refuseUnknown(file, text, places, scope.within) : undefined;
}

const province = (places: readonly KnownPlace[]): KnownPlace | undefined => places.find(({ level }) => level === 'province');

function refuseStrife(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'a code and a name of two different places in one row', zh: '同一行里代码与地名不是同一个地区' },
    expected: { en: 'the code and the name of one place', zh: '同一个地区的代码和名称' },
    todo: { en: 'correct the one that is wrong', zh: '更正写错的一个' },
  });
}
