import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import type { MapView } from '../../locale/map-modes.ts';
import { wordsOf } from '../../locale/words.ts';
import { drawPressMap } from '../../maps/draw-press-map.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { describeTiles } from '../../wording/describe-map.ts';
import { pictureFoot } from './picture-foot.ts';
import type { PictureKind, PictureSubject } from './picture-subject.ts';

/** What a picture shows: a release’s map, in a mode and a view. */
export type PictureWanted = { book: FigureBook; mode: PictureKind; view: MapView; subject: PictureSubject; locale: Locale };

/** It as a picture to take away, an SVG file. */
export function drawMapPicture({ book, mode, view, subject, locale }: PictureWanted, write?: TextWriter): string {
  const { status, mediaKit } = wordsOf(locale);
  const sheet = readMapSheet();
  return drawPressMap({
    ...sheet,
    tiles: view === 'tiles' ? tilesOf(sheet) : undefined,
    places: subject.places,
    counties: subject.counties,
    legend: subject.legend,
    words: {
      ...subject.words,
      ...(view === 'tiles' && mode === 'both' ? { description: describeTiles(book, locale) } : {}),
      estimated: mediaKit.map.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      foot: pictureFoot({ book, mode, view, figures: subject.figures, locale }),
    },
    locale,
    ...(write ? { write } : {}),
  });
}
