import type { CodeBook } from '../../../src/records/code-book.ts';
import { complain, type Refusal } from '../complain.ts';
import type { Oddity } from '../private-table.ts';
import type { KnownPlace } from './known-places.ts';
import type { ReadCell, ReadRow } from './read-rows.ts';

/** A count with its place. `total` is set where it stands in a row that sums others up. */
export type PlacedCell = ReadCell & { readonly place: KnownPlace; readonly total: boolean };

type Around = { file: string; known: readonly KnownPlace[]; book: CodeBook; odd: Oddity[] };
type PlaceRow = ReadRow & { name: { place: KnownPlace } };

/**
 * Holds each 合计 and 小计 of a sheet to the rows it covers, and makes it the count of the place that contains them: where it names
 * that place, or where all its parts are there. Numbers are never told.
 */
export function addUp(rows: readonly ReadRow[], around: Around): readonly PlacedCell[] {
  const placed = rows.filter(isPlaceRow);
  const cells: PlacedCell[] = placed.flatMap(({ name, cells: own }) => own.map((cell) => ({ ...cell, place: name.place, total: false })));
  rows.forEach((row, index) => {
    if (isPlaceRow(row) || !('total' in row.name)) return;
    const covered = row.name.of ? below(row.name.of, placed) : row.name.total === 'part' ? beside(rows, index) : topmost(placed);
    const parent = row.name.of ?? containerOf(covered.map(({ name }) => name.place), around.known);
    const isWhole = parent !== undefined && hasAllParts(parent, covered, around.known);
    const isUsed = row.name.of !== undefined || isWhole;
    for (const total of row.cells.filter((cell) => cell.value !== 'missing' && around.book.measures.get(cell.measure)?.adds_up)) {
      if (!checkSum(total, covered, row.name.of === undefined || isWhole)) complain(around.file, total.at, wrongSum(covered));
      if (isUsed && parent) cells.push({ ...total, place: parent, total: true });
    }
    if (!isUsed) around.odd.push({ at: row.at, words: partial });
  });
  return cells;
}

const isPlaceRow = (row: ReadRow): row is PlaceRow => 'place' in row.name;

/** The rows directly below a place; where there are none, those below these. */
function below(place: KnownPlace, rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const parts = rows.filter(({ name }) => name.place.parent === place.code);
  return parts.length > 0 || place.level !== 'province' ? parts : rows.filter(({ name }) => name.place.level === 'county');
}

/** The rows that no other row of the sheet contains. */
function topmost(rows: readonly PlaceRow[]): readonly PlaceRow[] {
  const codes = new Set(rows.map(({ name }) => name.place.code));
  const province = rows.find(({ name }) => name.place.level === 'province')?.name.place.code;
  return rows.filter(({ name: { place } }) => place.code !== province && (place.parent === province || !codes.has(place.parent ?? '')));
}

/** The counties right above a 小计, as far as the one before; right below it where there are none above. */
function beside(rows: readonly ReadRow[], index: number): readonly PlaceRow[] {
  const isCounty = (row: ReadRow | undefined): row is PlaceRow => row !== undefined && isPlaceRow(row) && row.name.place.level === 'county';
  const run = (step: 1 | -1): PlaceRow[] => {
    const found: PlaceRow[] = [];
    for (let at = index + step; isCounty(rows[at]); at += step) found.push(rows[at] as PlaceRow);
    return found;
  };
  const above = run(-1);
  return above.length > 0 ? above : run(1);
}

/** The place that contains all of them most closely. */
function containerOf(places: readonly KnownPlace[], known: readonly KnownPlace[]): KnownPlace | undefined {
  const parents = new Set(places.map(({ parent }) => parent));
  const [only] = parents;
  if (parents.size === 1) return known.find(({ code }) => code === only);
  return parents.size === 0 ? undefined : known.find(({ level }) => level === 'province');
}

/** Whether every part of a place that anybody knows of is covered; counties may stand for their prefectures. */
export function hasAllParts(place: KnownPlace, covered: readonly { name: { place: KnownPlace } }[], known: readonly KnownPlace[]): boolean {
  const parts = known.filter(({ parent }) => parent === place.code);
  const codes = new Set(covered.map(({ name }) => name.place.code));
  // Counties that only the code book has may not be all: outlines tell.
  const isKnownWhole = place.level !== 'prefecture' || known.some(({ booked }) => !booked) || parts.length > 1;
  return isKnownWhole && parts.length > 0 && parts.every((part) => codes.has(part.code) || (place.level === 'province' && hasAllParts(part, covered, known)));
}

/** Whether a total is the sum of what it covers; where a part has no count, or parts are not listed, at least that sum. */
function checkSum(total: ReadCell, covered: readonly PlaceRow[], isExact: boolean): boolean {
  const parts = covered.map(({ cells }) => cells.find(({ measure, period }) => measure === total.measure && period === total.period)?.value ?? 'missing');
  const sum = parts.reduce<number>((so, part) => so + (part === 'missing' ? 0 : part), 0);
  if (total.value === 'missing') return true;
  return isExact && !parts.includes('missing') ? sum === total.value : sum <= total.value;
}

const wrongSum = (covered: readonly PlaceRow[]): Refusal => ({
  found: { en: `a total that is not the sum of the ${covered.length} rows it covers, ${covered[0]?.at ?? '—'} to ${covered.at(-1)?.at ?? '—'} (no number is repeated here)`, zh: `合计与所含 ${covered.length} 行（${covered[0]?.at ?? '—'} 至 ${covered.at(-1)?.at ?? '—'}）之和不符（此处不重复数字）` },
  expected: { en: 'a total that adds up; where a part was not counted, one that is not smaller', zh: '合计等于各行之和；有的行没有统计的，合计不小于其余各行之和' },
  todo: { en: 'find the wrong row or the wrong total in the private file', zh: '在内部表格里找出有误的一行或合计' },
});

const partial = { en: 'a total of some places only: it was checked and not used', zh: '只是部分地区的合计：已核对，未采用' };
