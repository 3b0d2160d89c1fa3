import type { FigureBook } from '../../figures/figure-book.ts';
import { outlinesShown } from '../../figures/outlines-shown.ts';
import type { Locale } from '../../locale/locales.ts';
import { textWidth } from '../../locale/text-width.ts';
import { mapFrame } from '../../maps/projection.ts';
import { frameTiles } from '../../maps/tile-frame.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { embedModes } from './embed-modes.ts';

/** Width of the frame in the code that does not fit itself to its page, in pixels. */
const width = 720;
/** Room at both sides; sizes of title, text and small print; what lies above, between and below; all as in embed.css. */
const sides = 36;
const [titleSize, textSize, smallSize] = [22, 15, 13];
const gaps = 175;
/** Size of the type on tiles this wide, as in tile-map.css. */
const tileType = 15;
/** The small print below the map: release and base map, never more than two lines at this width. */
const printLines = 2;

/** Width and height of a frame that holds any mode without scrolling: reckoned, with a line to spare; a test measures it. */
export function embedSize(book: FigureBook, locale: Locale): { width: number; height: number } {
  const inner = width - sides;
  const leading = locale === 'zh' ? 1.7 : 1.5;
  const linesOf = (text: string, size: number) => Math.ceil((textWidth(text) * size) / inner);
  const sheet = readMapSheet();
  const drawing = outlinesShown()
    ? (inner * (mapFrame.height + (sheet.plan.corners === 'free' ? 0 : 250))) / mapFrame.width
    : frameTiles(tilesOf(sheet)).height * tileType;
  const heights = embedModes(book, locale).map(({ title, finding, note }) => linesOf(title, titleSize) * titleSize * 1.4 + linesOf(finding, textSize) * textSize * leading + (linesOf(note, smallSize) + printLines) * smallSize * leading);
  return { width, height: Math.ceil((Math.max(0, ...heights) + drawing + gaps) / 10) * 10 };
}
