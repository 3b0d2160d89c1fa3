import type { FigureBook } from '../../figures/figure-book.ts';
import { firstView } from '../../figures/outlines-shown.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { drawPressMap } from '../../maps/draw-press-map.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { pictureFoot } from './picture-foot.ts';
import type { PictureKind, PictureSubject } from './picture-subject.ts';

/** A release’s map in a mode as a picture to take away, an SVG file. */
export function drawMapPicture(book: FigureBook, mode: PictureKind, subject: PictureSubject, locale: Locale, write?: TextWriter): string {
  const { status, mediaKit } = wordsOf(locale);
  const sheet = readMapSheet();
  return drawPressMap({
    ...sheet,
    // A site that leads with tiles gives its pictures as tiles; one that publishes no outline must.
    tiles: firstView() === 'tiles' ? tilesOf(sheet) : undefined,
    places: subject.places,
    counties: subject.counties,
    legend: subject.legend,
    words: {
      ...subject.words,
      estimated: mediaKit.map.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      foot: pictureFoot(book, mode, subject.figures, locale),
    },
    locale,
    ...(write ? { write } : {}),
  });
}
