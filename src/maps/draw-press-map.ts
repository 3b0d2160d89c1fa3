import { balanceLines } from '../locale/break-lines.ts';
import { escapeText } from '../locale/escape-text.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { drawPressKey, type Corner } from './draw-press-key.ts';
import type { PressLegend } from './draw-press-legend.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import type { PressSheet } from './press-sheet.ts';
import { mapFrame } from './projection.ts';
import { writeParagraph, writeText, type TextWriter } from './write-text.ts';

/** What the picture says in words, all of it within the picture. */
export type PressWords = {
  title: string;
  /** The finding, with its reservation. */
  finding: string;
  description: string;
  estimated: string;
  notPublished: string;
  withheld: string;
  /** What the numbers are, in a sentence or two. */
  note: string;
  /** Release, sources, base map, whose it is and on what terms: a paragraph each. */
  foot: readonly string[];
};

/** All that a picture is made of. `write` is how words become SVG: text by default. */
export type PressMap = { sheet: PressSheet; places: readonly PressPlace[]; legend: PressLegend; words: PressWords; locale: Locale; write?: TextWriter };

const margin = 28;
const inner = mapFrame.width;

/**
 * A map as a picture that leaves the site: one SVG file without styles, scripts or anything to load, in the light
 * scheme, with title, legend, the word “estimated”, sources, date and licence inside the picture.
 * Pure: the same input gives the same bytes.
 */
export function drawPressMap({ sheet, places, legend, words, locale, write = writeText }: PressMap): string {
  const title = balanceLines(words.title, inner / 26);
  const finding = balanceLines(words.finding, inner / 17);
  const note = balanceLines(words.note, sheet.note.width / 14);
  const foot = words.foot.flatMap((paragraph) => balanceLines(paragraph, inner / 13));
  const top = margin + title.length * 34 + finding.length * 25 + 10;
  const lower = ({ x, y }: Corner): Corner => ({ x, y: y + top });
  const noteTop = lower(sheet.note).y;
  // A long note in a corner may reach below the map; what follows then makes room.
  const below = Math.max(top + sheet.height, noteTop + note.length * 21);
  const height = Math.ceil(below + 34 + foot.length * 19 + margin);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${inner + 2 * margin}" height="${height}" viewBox="${-margin} 0 ${inner + 2 * margin} ${height}" lang="${languageTag[locale]}" xml:lang="${languageTag[locale]}" font-family="sans-serif" role="img" aria-labelledby="title desc">`,
    `<title id="title">${escapeText(words.title)}</title><desc id="desc">${escapeText(words.description)}</desc>`,
    `<path d="M${-margin} 0h${inner + 2 * margin}v${height}H${-margin}z" fill="${pigments.paper}"/>`,
    writeParagraph(title, { x: 0, y: margin + 20, size: 26, bold: true }, write),
    writeParagraph(finding, { x: 0, y: margin + title.length * 34 + 14, size: 17 }, write),
    sheet.draw(places, top, write),
    legend(lower(sheet.legend), write),
    drawPressKey({ places, words, write, at: lower(sheet.key) }),
    writeParagraph(note, { x: 0, y: noteTop, size: 14, fill: pigments.muted }, write),
    `<path d="M0 ${below + 12}h${inner}" stroke="${pigments.loess}"/>`,
    writeParagraph(foot, { x: 0, y: below + 36, size: 13, fill: pigments.muted }, write),
    '</svg>\n',
  ].join('');
}
