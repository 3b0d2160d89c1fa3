import type { FigureBook } from '../../src/figures/figure-book.ts';
import { standingOf, type Figure } from '../../src/figures/figure.ts';
import { outlinesShown } from '../../src/figures/outlines-shown.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { wordsOf } from '../../src/locale/words.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { largestAmong, type Largest } from '../../src/maps/draw-symbols.ts';
import { drawTiles } from '../../src/maps/draw-tiles.ts';
import type { MapPlace, MapValue } from '../../src/maps/map-input.ts';
import { placeKeys } from '../../src/maps/place-keys.ts';
import { tilesOf } from '../../src/maps/tiles-of.ts';
import { readMapSheet } from '../../src/records/read-outlines.ts';
import { mapRows } from '../../src/wording/map-rows.ts';
import { sayDigits } from '../../src/wording/say-number.ts';
import { besideLater, digitsOf, isHushed, standingWords } from './say-figure.ts';

/** A row of the map, its estimates as they may stand beside what became of them. */
export type ShownRow = Record<'volunteers' | 'children' | 'population', Figure> & { place: Figure['place'] };

/** What a map of a release shows, place by place, beside that of `after`. */
export const shownRows = (book: FigureBook, after: FigureBook): ShownRow[] =>
  mapRows(book).map(({ place, volunteers, children, population }) => ({ place, volunteers: besideLater(volunteers, after), children: besideLater(children, after), population }));

/** The maps before and after, in one scale, as SVG; `before` is missing for the first release. */
export function drawBothMaps(before: FigureBook | undefined, after: FigureBook): { before: string | undefined; after: string } {
  const [was, is] = [before && shownRows(before, after), shownRows(after, after)];
  const largest = largestAmong([...(was ?? []), ...is].map(mapPlace));
  return {
    before: was && drawOne(was, largest, { prefix: 'before', title: { zh: '先前的地图', en: 'Map before' } }),
    after: drawOne(is, largest, { prefix: 'after', title: { zh: '现在的地图', en: 'Map now' } }),
  };
}

const mapPlace = ({ place, volunteers, children, population }: ShownRow): MapPlace => ({
  code: place.code,
  name: place.name.zh,
  volunteers: valueOf(volunteers),
  children: valueOf(children),
  population: valueOf(population),
});

const valueOf = (figure: Figure): MapValue => ({ value: figure.value, standing: standingOf(figure), text: sayDigits(figure, 'zh') });

function drawOne(rows: readonly ShownRow[], largest: Largest, { prefix, title }: { prefix: string; title: InBoth }): string {
  const sheet = readMapSheet();
  const { order } = placeKeys(sheet.outlines, sheet.plan);
  const drawing = {
    places: rows.map(mapPlace),
    links: (code: string) => {
      const row = rows.find(({ place }) => place.code === code);
      return { says: row ? sayRow(row) : '', names: row?.place.name.zh ?? '', go: '' };
    },
    order,
    words: pictureWords(rows),
    title: inALine(title),
    describedBy: `${prefix}-says`,
    idPrefix: prefix,
    locale: 'zh',
    largest,
  } as const;
  return outlinesShown() ? drawMap({ ...drawing, outlines: sheet.outlines, labels: sheet.plan }) : drawTiles({ ...drawing, tiles: tilesOf(sheet) });
}

/**
 * The words within the picture, in both languages: they are few enough. An estimate that is not repeated is drawn empty, like a
 * count nobody published; what is said of the empty symbol has to be true of each that is there.
 */
function pictureWords(rows: readonly ShownRow[]) {
  const [zh, en] = [wordsOf('zh').status, wordsOf('en').status];
  const word = (status: 'estimated' | 'withheld' | 'not-published'): string => `${zh[status]} ${en[status]}`;
  const counts = rows.flatMap(({ volunteers, children }) => [volunteers, children]);
  const empty = [...new Set(counts.flatMap((figure) => (isHushed(figure) ? '不再列出 Not repeated' : standingOf(figure) === 'not-published' ? word('not-published') : [])))];
  return { estimated: word('estimated'), notPublished: empty.join(' / ') || word('not-published'), withheld: word('withheld') };
}

/** One sentence a place: both counts and how each stands, in both languages, since a name of a link can have but one. */
function sayRow({ place, volunteers, children }: ShownRow): string {
  const parts = [volunteers, children].map((figure) => ({ label: figure.measure.label, digits: digitsOf(figure), standing: standingWords(figure) }));
  return inALine({
    zh: `${place.name.zh}：${parts.map(({ label, digits, standing }) => `${label.zh} ${digits.zh}（${standing.zh}）`).join('；')}`,
    en: `${place.name.en}: ${parts.map(({ label, digits, standing }) => `${label.en} ${digits.en} (${standing.en})`).join('; ')}`,
  });
}

const inALine = ({ zh, en }: InBoth): string => `${zh} ${en}`;
