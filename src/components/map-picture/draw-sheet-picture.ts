import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { firstView } from '../../figures/outlines-shown.ts';
import { releasesUpTo, routeOfReleases } from '../../figures/paged-releases.ts';
import { formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { discLegend } from '../../maps/draw-press-legend.ts';
import { drawPressSheet, sheetScale } from '../../maps/draw-press-sheet.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { notePicture } from '../../wording/note-picture.ts';
import { changedNothing, sayMapChanges } from '../../wording/say-map-changes.ts';
import { smallSheetShown } from '../map/small-sheet-shown.ts';
import { figureShown } from './picture-figures.ts';
import { totalsOf, writeFoot } from './picture-foot.ts';
import { scaleKnownBy } from './picture-scale.ts';
import { drawnAs, pressPlaces, symbolModes } from './symbol-subject.ts';

const roles = symbolModes.both;
/** A symbol of no size, by its radius in the picture: as on the large map a little smaller. */
const empty = 5;

/** The figures on the small maps of a sheet, of all its releases. */
export const sheetFigures = (newest: FigureBook): Figure[] =>
  releasesUpTo(openBooks(), newest).flatMap(({ book }) => book.prefectures.flatMap((place) => roles.flatMap((role) => figureShown(book, role, place) ?? [])));

/** The small maps of the releases up to this one, in one scale, as a picture to take away: an SVG file. */
export function drawSheetPicture(newest: FigureBook, title: string, locale: Locale, write?: TextWriter): string {
  const { map, mapSheet, mediaKit, status } = wordsOf(locale);
  const sheet = smallSheetShown();
  const releases = releasesUpTo(openBooks(), newest);
  const view = firstView();
  const { scale: known, largest } = scaleKnownBy(newest, roles);
  const scale = (value: number): number => known(value) * sheetScale(sheet, releases.length);
  const maps = releases.map(({ book, before }) => ({
    date: formatPeriod(book.release.release, locale),
    places: pressPlaces(book, roles, scale, locale, empty),
    changes: sayMapChanges(before, book, locale),
    same: before !== undefined && changedNothing(before, book),
  }));
  const halves = { volunteers: map.leftHalf, children: map.rightHalf };
  const meanings = roles.map((role) => ({ ...drawnAs[role], words: fill(halves[role], { measure: newest.measureFor(role).label[locale] }) }));
  const figures = sheetFigures(newest);
  const [from = '', to = ''] = [maps[0]?.date, maps.at(-1)?.date];
  const opening = [from === to ? fill(mediaKit.map.release, { date: to }) : fill(mapSheet.releases, { from, to })];
  return drawPressSheet({
    sheet,
    maps,
    legend: discLegend({ meanings, area: map.areaRule, largest, scale, locale }),
    words: {
      title,
      finding: mapSheet.finding,
      description: maps.map(({ date, changes }) => fill(mapSheet.each, { date, changes })).join(locale === 'en' ? ' ' : ''),
      note: notePicture(figures, newest.measureFor('population'), locale),
      estimated: mediaKit.map.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      foot: writeFoot({ opening, shown: [...releases.flatMap(({ book }) => totalsOf(book, figures)), ...figures], view, route: routeOfReleases(1), locale }),
    },
    locale,
    ...(write ? { write } : {}),
  });
}
