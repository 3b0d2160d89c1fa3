import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { sideOf } from './draw-symbols.ts';
import type { MapScales } from './draw-symbols.ts';
import { escapeText } from '../locale/escape-text.ts';
import { halfDisc } from './half-disc.ts';
import { mapMeasures } from './map-input.ts';
import type { LegendWords, MapMeasure, MapMode, MapPlace } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { shortNumber } from './short-number.ts';
import { roundReferences } from './symbol-scale.ts';

/** Centres of the two reference discs, one below the other, and where their numbers begin, in map units. */
const discs = [
  { x: 33, y: 33 },
  { x: 33, y: 86 },
] as const;
const numbersLeft = 76;

/**
 * The legend of every mode, at the map's own scale: round reference numbers beside their symbols, and what
 * they mean. SVG fragments; the style sheet moves `map-discs` and `map-words` where the map is narrow.
 */
export function drawLegend({ places, scales, words, locale }: { places: readonly MapPlace[]; scales: MapScales; words: LegendWords; locale: Locale }): string {
  const most = (measures: readonly MapMeasure[]): number => Math.max(0, ...places.flatMap((place) => measures.map((measure) => place[measure].value ?? 0)));
  const paired = roundReferences(most(['volunteers', 'children']));
  const references: Record<MapMeasure, number[]> = { volunteers: paired, children: paired, population: roundReferences(most(['population'])) };
  const symbols = mapMeasures.map((measure) => {
    const data = references[measure].map((value, index) => halfDisc(sideOf[measure], discs[index]?.x ?? 0, discs[index]?.y ?? 0, scales[measure](value))).join('');
    return data && `<path class="map-${measure} ${modeClass(modesOf(measure))}" d="${data}"/>`;
  });
  const numbers = (values: readonly number[], modes: string): string =>
    values.map((value, index) => `<text class="${modes}" x="${numbersLeft}" y="${discs[index]?.y ?? 0}" dy=".35em">${escapeText(sayRound(value, locale))}</text>`).join('');
  return [
    '<g class="map-discs" data-number transform="translate(610 80)">',
    ...symbols,
    numbers(paired, modeClass(['both', 'volunteers', 'children'])),
    numbers(references.population, modeClass(['population'])),
    '</g><g class="map-words" transform="translate(770 117)">',
    line(words.volunteers, 'map-volunteers', ['both', 'volunteers'], 0),
    line(words.children, 'map-children', ['both'], 1),
    line(words.children, 'map-children', ['children'], 0),
    line(words.population, 'map-population', ['population'], 0),
    line(words.area, 'map-caption', ['volunteers', 'children', 'population'], 1),
    line(words.area, 'map-caption', ['both'], 2),
    '</g>',
  ].join('');
}

function line(text: string, name: string, modes: readonly MapMode[], row: number): string {
  return `<text class="${name} ${modeClass(modes)}" y="${shortNumber(row * 1.4)}em">${escapeText(text)}</text>`;
}

/** As a label has it, but with the larger numbers short: 1,000; 2 million; 50万. */
const sayRound = (value: number, locale: Locale): string => (value < 10_000 ? formatNumber : formatInText)(value, locale);
