import { escapeText } from '../locale/escape-text.ts';
import { shortNumber } from './short-number.ts';
import { pigments } from './pigments.ts';

/** Words at a place: `x` and `y` of their baseline in map units, `size` of their type. */
export type TextMark = {
  x: number;
  y: number;
  size: number;
  words: string;
  fill?: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
  /** A rim of paper keeps words readable where they lie on lines and symbols. */
  halo?: boolean;
};

/** How words become SVG: as text that can be edited, or as shapes that look the same everywhere. */
export type TextWriter = (mark: TextMark) => string;

/** Words as text, in whatever sans serif the reader’s machine has. */
export const writeText: TextWriter = ({ x, y, size, words, fill = pigments.ink, bold, anchor = 'start', halo }) => {
  const place = `x="${shortNumber(x)}" y="${shortNumber(y)}" font-size="${size}"${bold ? ' font-weight="bold"' : ''}${anchor === 'start' ? '' : ` text-anchor="${anchor}"`}`;
  const text = `<text ${place} fill="${fill}">${escapeText(words)}</text>`;
  if (!halo) return text;
  // A copy below, since not every program knows an order of painting.
  const rim = `fill="${pigments.paper}" stroke="${pigments.paper}" stroke-width="${shortNumber(size * 0.25)}" stroke-linejoin="round" aria-hidden="true"`;
  return `<text ${place} ${rim}>${escapeText(words)}</text>${text}`;
};

/** Lines of words below each other, the first at `y`. */
export const writeParagraph = (lines: readonly string[], mark: Omit<TextMark, 'words'>, write: TextWriter): string =>
  lines.map((words, at) => write({ ...mark, words, y: mark.y + at * mark.size * 1.45 })).join('');
