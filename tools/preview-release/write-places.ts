import type { Figure } from '../../src/figures/figure.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { formatNumber } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { mapCounts } from '../../src/wording/map-rows.ts';
import { shownRows } from './draw-both-maps.ts';
import { alike, findCommon, sayCommon } from './find-common.ts';
import { besideLater, digitsOf, numberCell, statusWord } from './say-figure.ts';
import { fillBoth, forBoth, head, inBoth, tell } from './write-in-both.ts';
import { beside, writeLines, writeTable, type Row, type TableCell } from './write-table.ts';

/** One count of a place, as it is on the map now and as it would be. */
type Pair = { was: Figure | undefined; is: Figure | undefined };

/** A place of the map with its two counts. */
type PlacePairs = { name: InBoth; pairs: readonly Pair[] };

/** The prefectures of which a number or a status differs on the map. */
export const changedOnMap = (before: FigureBook | undefined, after: FigureBook): PlacePairs[] => allOnMap(before, after).filter(differs);

/** The numbers that differ on the maps, a row a place; how many stay is told, not listed. Nothing where all stay. */
export function writePlaces(before: FigureBook | undefined, after: FigureBook): string {
  const all = allOnMap(before, after);
  const changed = all.filter(differs);
  if (changed.length === 0) return '';
  const province = [{ name: after.province.name, pairs: mapCounts.map((role) => provincePair(role, before, after)) }].filter(differs);
  const said = [...changed, ...province].flatMap(({ pairs }) => pairs.map(sayStanding));
  const common = findCommon(said);
  const title: InBoth = { zh: '图上变了的数字', en: 'What differs on the map' };
  const stay = fillBoth({ zh: '其余{n}个地区的数字和状态都不变。', en: 'The others, {n}, keep their numbers and how they stand.' }, { n: forBoth((locale) => formatNumber(all.length - changed.length, locale)) });
  return beside(
    head(3, title) + (common ? tell('p', sayCommon(common, said), 'small') : '') + (changed.length < all.length ? tell('p', stay, 'small') : ''),
    writeTable(title, [{ head: { zh: '地区', en: 'Place' } }, ...mapCounts.map((role) => ({ head: after.measureFor(role).short_label, number: true }))], changed.map((row) => rowOf(row, common)), { foot: province.map((row) => rowOf(row, common)), heard: true }),
  );
}

function allOnMap(before: FigureBook | undefined, after: FigureBook): PlacePairs[] {
  const was = new Map(before ? shownRows(before, after).map((row) => [row.place.code, row]) : []);
  return shownRows(after, after).map((row) => ({ name: row.place.name, pairs: mapCounts.map((role) => ({ was: was.get(row.place.code)?.[role], is: row[role] })) }));
}

function provincePair(role: (typeof mapCounts)[number], before: FigureBook | undefined, after: FigureBook): Pair {
  const [was, is] = [before, after].map((book) => book?.figureFor(role, book.province));
  return { was: was && besideLater(was, after), is };
}

const differs = ({ pairs }: PlacePairs): boolean => pairs.some(({ was, is }) => was?.value !== is?.value || was?.status !== is?.status);

/** How the counts stand is said only where most of the table stands otherwise: once below the row, where both stand alike. */
function rowOf({ name, pairs }: PlacePairs, common: InBoth | undefined): Row {
  const unsaid = pairs.map(sayStanding).map((standing) => (common && alike(common)(standing) ? [] : [standing]));
  const [first = []] = unsaid;
  const once = first[0] !== undefined && unsaid.every(([standing]) => standing && alike(first[0]!)(standing));
  return { cells: [{ html: inBoth(name) }, ...pairs.map((pair, at) => pairCell(pair, once ? [] : unsaid[at] ?? []))], remarks: once ? first : [] };
}

/** “7,300 → 412”. */
function pairCell({ was, is }: Pair, standing: readonly InBoth[]): TableCell {
  const digits = arrow([was, is].flatMap((figure) => (figure ? [digitsOf(figure)] : [])));
  return { html: inBoth(digits) + writeLines(standing), classes: `${numberCell(is ?? was).classes} pair` };
}

const sayStanding = ({ was, is }: Pair): InBoth => arrow([was, is].flatMap((figure) => (figure ? [statusWord(figure)] : [])));

/** What it was and what it is; once where they are the same. */
const arrow = (words: readonly InBoth[]): InBoth => forBoth((locale) => [...new Set(words.map((each) => each[locale]))].join(' → '));
