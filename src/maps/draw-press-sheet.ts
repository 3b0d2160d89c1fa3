import { balanceLines } from '../locale/break-lines.ts';
import type { Locale } from '../locale/locales.ts';
import { hatch, smallHatch } from './draw-press-ground.ts';
import { drawPressKey } from './draw-press-key.ts';
import type { PressLegend } from './draw-press-legend.ts';
import type { PressWords } from './draw-press-map.ts';
import { drawPressSymbols } from './draw-press-symbols.ts';
import { framePress, pressWidth } from './frame-press.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import { shortNumber } from './short-number.ts';
import type { SmallSheet } from './small-sheet.ts';
import { writeParagraph, writeText, type TextWriter } from './write-text.ts';

/** One of the maps: of when, what is on it, what its release changed. `same`: nothing, so that it steps back. */
export type SmallPress = { date: string; places: readonly PressPlace[]; changes: string; same: boolean };

const gap = 30;
const smallName = 'small-hatch';
/** Two maps may be as wide as half a sheet; from five on three stand in a row. */
export const sheetColumns = (maps: number): number => (maps > 4 || maps === 3 ? 3 : 2);

/** How large a small map is drawn, for one unit of its own; symbols are to be sized by it. */
export const sheetScale = (sheet: SmallSheet, maps: number): number => (pressWidth - (sheetColumns(maps) - 1) * gap) / sheetColumns(maps) / sheet.width;

/** Small maps beside each other as one picture that leaves the site, with all that `drawPressMap` has around its map. Pure. */
export function drawPressSheet({ sheet, maps, legend, words, locale, write = writeText }: { sheet: SmallSheet; maps: readonly SmallPress[]; legend: PressLegend; words: PressWords; locale: Locale; write?: TextWriter }): string {
  const columns = sheetColumns(maps.length);
  const scale = sheetScale(sheet, maps.length);
  const width = sheet.width * scale;
  const { top, close } = framePress(words, locale, write);
  const land = landDrawer(sheet, scale);
  const parts: string[] = [];
  let y = top + 6;
  for (let first = 0; first < maps.length; first += columns) {
    const row = maps.slice(first, first + columns).map((map) => ({ ...map, lines: balanceLines(map.changes, width / 13) }));
    for (const [column, { date, places, lines, same }] of row.entries()) {
      const [x, mapTop] = [column * (width + gap), y + 30];
      const points = sheet.points.map(({ code, ...point }) => ({ code, x: x + point.x * scale, y: mapTop + point.y * scale }));
      parts.push(
        `<path d="M${shortNumber(x)} ${y}h${shortNumber(width)}" stroke="${pigments.ink}"/>`,
        write({ x, y: y + 20, size: 15, words: date, bold: true }),
        same ? '<g opacity=".45">' : '',
        land(places, x, mapTop),
        drawPressSymbols({ places, points, labels: {}, write }),
        same ? '</g>' : '',
        writeParagraph(lines, { x, y: mapTop + sheet.height * scale + 20, size: 13 }, write),
      );
    }
    y += Math.ceil(30 + sheet.height * scale + 20 + Math.max(...row.map(({ lines }) => lines.length)) * 19 + 18);
  }
  const note = balanceLines(words.note, pressWidth / 14);
  const all = maps.flatMap(({ places }) => places);
  return close(y + 150 + note.length * 21, [
    `<defs>${hatch}${smallHatch(smallName, 1 / scale)}</defs>`,
    ...parts,
    legend({ x: 0, y }, write),
    drawPressKey({ places: all, words, write, at: { x: 560, y: y + 60 } }),
    writeParagraph(note, { x: 0, y: y + 150, size: 14, fill: pigments.muted }, write),
  ]);
}

/** Draws the land of one map: hatched where a count is an estimate, plain where all were reported, empty where none is shown. */
function landDrawer(sheet: SmallSheet, scale: number): (places: readonly PressPlace[], x: number, y: number) => string {
  const shapes = new Map<string, string>();
  const shapeOf = (codes: readonly string[]): string => {
    const shape = shapes.get(codes.join()) ?? sheet.shapeOf(codes);
    shapes.set(codes.join(), shape);
    return shape;
  };
  const line = `fill="none" stroke="${pigments.loess}" stroke-width="${shortNumber(1 / scale)}" stroke-linejoin="round"`;
  // Moved and scaled, which keeps the corners finer than whole units; words and symbols stand outside of it.
  return (places, x, y) => {
    const grounds = (['estimated', 'reported'] as const).flatMap((ground) => {
      const codes = places.filter((place) => place.ground === ground).map(({ code }) => code);
      return codes.length > 0 ? [`<path d="${shapeOf(codes)}" fill="${ground === 'estimated' ? `url(#${smallName})` : pigments.ground}"/>`] : [];
    });
    const borders = sheet.borders ? `<path d="${sheet.borders}" ${line} stroke-opacity=".7"/>` : '';
    return `<g transform="translate(${shortNumber(x)} ${shortNumber(y)}) scale(${scale.toFixed(5)})">${grounds.join('')}${borders}<path d="${shapeOf(sheet.codes)}" ${line}/></g>`;
  };
}
