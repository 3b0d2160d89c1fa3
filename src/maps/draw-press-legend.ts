import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import type { Corner } from './draw-press-key.ts';
import { halfDisc, type Side } from './half-disc.ts';
import { pigments } from './pigments.ts';
import { roundReferences, type SymbolScale } from './symbol-scale.ts';
import type { TextWriter } from './write-text.ts';

/** What one part of a symbol shows. */
export type DiscMeaning = { side: Side; fill: string; words: string };
/** A legend draws itself at a corner of the picture: 400 by 120 units from there. */
export type PressLegend = (at: Corner, write: TextWriter) => string;

/** What the parts of a symbol mean and how large they are: two round numbers beside their symbols. */
export function discLegend({ meanings, area, largest, scale, locale }: { meanings: readonly DiscMeaning[]; area: string; largest: number; scale: SymbolScale; locale: Locale }): PressLegend {
  return (at, write) => {
    const rows = roundReferences(largest).map((value, row) => {
      const [x, y] = [at.x + 33, at.y + 33 + row * 53];
      const parts = meanings.map(({ side, fill }) => `<path d="${halfDisc(side, x, y, scale(value))}" fill="${fill}"/>`).join('');
      return parts + write({ x: x + 43, y: y + 5, size: 14, words: (value < 10_000 ? formatNumber : formatInText)(value, locale) });
    });
    const lines = [...meanings.map(({ fill, words }) => ({ words, fill })), { words: area, fill: pigments.muted }];
    return [...rows, ...lines.map((line, row) => write({ x: at.x + 160, y: at.y + 44 + row * 20, size: 14, ...line }))].join('');
  };
}

/** Classes from the lowest up, a coloured field and its words each, under what is classed. */
export function classLegend(title: string, classes: readonly { fill: string; words: string }[], none: string | undefined): PressLegend {
  return (at, write) => {
    const rows = [...classes, ...(none ? [{ fill: 'none', words: none }] : [])];
    const fields = rows.map(({ fill, words }, row) => {
      const y = at.y + 26 + row * 24;
      return `<path d="M${at.x} ${y}h26v18h-26z" fill="${fill}" stroke="${pigments.loess}"/>${write({ x: at.x + 36, y: y + 14, size: 14, words })}`;
    });
    return [write({ x: at.x, y: at.y + 12, size: 14, words: title, bold: true }), ...fields].join('');
  };
}
