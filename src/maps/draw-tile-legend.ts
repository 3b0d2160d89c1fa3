import { escapeText } from '../locale/escape-text.ts';
import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { textWidth } from '../locale/text-width.ts';
import { sideOf } from './draw-symbols.ts';
import type { Largest, MapScales } from './draw-symbols.ts';
import { discBox, discHeight } from './draw-tile.ts';
import { halfDisc } from './half-disc.ts';
import type { LegendWords, MapMeasure, MapMode } from './map-input.ts';
import { modeAttribute, modeClass, modesOf } from './mode-class.ts';
import { shortNumber } from './short-number.ts';
import { roundReferences } from './symbol-scale.ts';

/** The legend of every mode, in em: round numbers beside their symbols in a row, and what they mean below. */
export function drawTileLegend({ largest, scales, words, locale, counties }: { largest: Largest; scales: MapScales; words: LegendWords; locale: Locale; counties: boolean }): string {
  const row = (measures: readonly MapMeasure[], modes: readonly MapMode[], most: number): string => {
    let x = 0;
    const references = roundReferences(most).map((value) => {
      const text = (value < 10_000 ? formatNumber : formatInText)(value, locale);
      const discs = measures.map((measure) => `<path class="map-${measure} ${modeClass(modesOf(measure))}" d="${halfDisc(sideOf[measure], 0, 0, scales[measure](value))}"/>`);
      const drawn = `<svg x="${shortNumber(x)}em" width="${discHeight}em" height="${discHeight}em" viewBox="${discBox}">${discs.join('')}</svg><text x="${shortNumber(x + discHeight + 0.3)}em" y="${discHeight / 2}em" dy=".35em">${escapeText(text)}</text>`;
      x += discHeight + textWidth(text) + 1.2;
      return drawn;
    });
    return `<g${modeAttribute(modes)}>${references.join('')}</g>`;
  };
  return [
    row(['volunteers', 'children'], ['both', 'volunteers', 'children'], largest.paired),
    row(['population'], ['population'], largest.population),
    counties ? row(['counties'], ['counties'], largest.counties) : '',
    counties && words.counties ? line(words.counties, 'map-counties', ['counties'], 0) : '',
    line(words.volunteers, 'map-volunteers', ['both', 'volunteers'], 0),
    line(words.children, 'map-children', ['both'], 1),
    line(words.children, 'map-children', ['children'], 0),
    line(words.population, 'map-population', ['population'], 0),
    line(words.area, 'map-caption', ['volunteers', 'children', 'population'], 1),
    line(words.area, 'map-caption', ['both'], 2),
  ].join('');
}

function line(text: string, name: string, modes: readonly MapMode[], row: number): string {
  return `<text class="${name} ${modeClass(modes)}" y="${shortNumber(discHeight + 1.2 + row * 1.3)}em">${escapeText(text)}</text>`;
}
