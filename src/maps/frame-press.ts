import { balanceLines } from '../locale/break-lines.ts';
import { escapeText } from '../locale/escape-text.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { pigments } from './pigments.ts';
import { mapFrame } from './projection.ts';
import { writeParagraph, type TextWriter } from './write-text.ts';

const margin = 28;
/** Room for what is drawn, from nought rightwards. */
export const pressWidth = mapFrame.width;

/** Words around what a picture shows. */
type FrameWords = {
  title: string;
  /** The finding, with its reservation. */
  finding: string;
  description: string;
  /** Release, sources, base map, whose it is and on what terms: a paragraph each. */
  foot: readonly string[];
};

/**
 * The sheet of a picture that leaves the site: title and finding above, sources and licence below. What stands between begins
 * at `top`; `close` gets where it ends, and its parts.
 */
export function framePress({ title, finding, description, foot }: FrameWords, locale: Locale, write: TextWriter): { top: number; close: (below: number, parts: readonly string[]) => string } {
  const titleLines = balanceLines(title, pressWidth / 26);
  const findingLines = balanceLines(finding, pressWidth / 17);
  const footLines = foot.flatMap((paragraph) => balanceLines(paragraph, pressWidth / 13));
  // Lines of a title stand 1.45 times their size below each other.
  const titleEnd = margin + 34 + (titleLines.length - 1) * 38;
  const close = (below: number, parts: readonly string[]): string => {
    const height = Math.ceil(below + 34 + footLines.length * 19 + margin);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>\n',
      `<svg xmlns="http://www.w3.org/2000/svg" width="${pressWidth + 2 * margin}" height="${height}" viewBox="${-margin} 0 ${pressWidth + 2 * margin} ${height}" lang="${languageTag[locale]}" xml:lang="${languageTag[locale]}" font-family="sans-serif" role="img" aria-labelledby="title desc">`,
      `<title id="title">${escapeText(title)}</title><desc id="desc">${escapeText(description)}</desc>`,
      `<path d="M${-margin} 0h${pressWidth + 2 * margin}v${height}H${-margin}z" fill="${pigments.paper}"/>`,
      writeParagraph(titleLines, { x: 0, y: margin + 20, size: 26, bold: true }, write),
      writeParagraph(findingLines, { x: 0, y: titleEnd + 14, size: 17 }, write),
      ...parts,
      `<path d="M0 ${below + 12}h${pressWidth}" stroke="${pigments.loess}"/>`,
      writeParagraph(footLines, { x: 0, y: below + 36, size: 13, fill: pigments.muted }, write),
      '</svg>\n',
    ].join('');
  };
  return { top: titleEnd + findingLines.length * 25 + 10, close };
}
