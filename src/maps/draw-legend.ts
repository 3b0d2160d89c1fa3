import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { sideOf } from './draw-symbols.ts';
import type { Largest, MapScales } from './draw-symbols.ts';
import { escapeText } from '../locale/escape-text.ts';
import { halfDisc } from './half-disc.ts';
import type { Side } from './half-disc.ts';
import { mapMeasures } from './map-input.ts';
import type { LegendWords, MapMeasure, MapMode } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { shortNumber } from './short-number.ts';
import { roundReferences, symbolScale } from './symbol-scale.ts';

/** Centres of the two reference discs, one below the other, and where their numbers begin, in map units. */
const discs = [
  { x: 33, y: 33 },
  { x: 33, y: 86 },
] as const;
const numbersLeft = 76;
/** What grew stands first. */
const signs = ['+', '−'] as const;

/**
 * The legend of every mode with symbols, at the map's own scale: round reference numbers beside their symbols, and what
 * they mean. SVG fragments; the style sheet moves `map-discs` and `map-words` where the map is narrow.
 */
export function drawLegend({ largest, largestChange, scales, words, locale, counties }: { largest: Largest; largestChange: number; scales: MapScales; words: LegendWords; locale: Locale; counties: boolean }): string {
  const paired = roundReferences(largest.paired);
  const shown = mapMeasures.filter((measure) => measure !== 'counties' || counties);
  const references: Record<MapMeasure, number[]> = { volunteers: paired, children: paired, population: roundReferences(largest.population), counties: roundReferences(largest.counties) };
  const disc = (side: Side, index: number, radius: number): string => halfDisc(side, discs[index]?.x ?? 0, discs[index]?.y ?? 0, radius);
  const symbols = shown.map((measure) => {
    const data = references[measure].map((value, index) => disc(sideOf[measure], index, scales[measure](value))).join('');
    return data && `<path class="map-${measure} ${modeClass(modesOf(measure))}" d="${data}"/>`;
  });
  const number = (text: string, modes: string, index: number): string => `<text class="${modes}" x="${numbersLeft}" y="${discs[index]?.y ?? 0}" dy=".35em">${escapeText(text)}</text>`;
  const numbers = (values: readonly number[], modes: string): string => values.map((value, index) => number(sayRound(value, locale), modes, index)).join('');
  const [change] = roundReferences(largestChange);
  const radius = change ? symbolScale([largestChange])(change) : 0;
  const half = (measure: 'volunteers' | 'children', index: number, name: string): string => `<path class="map-${measure}${name} in-change" d="${halfDisc(sideOf[measure], discs[index]?.x ?? 0, discs[index]?.y ?? 0, radius)}"/>`;
  const changed = change
    ? ['', ' map-loss'].flatMap((name, index) => [half('volunteers', index, name), half('children', index, name), number(`${signs[index]}${sayRound(change, locale)}`, 'in-change', index)]).join('')
    : '';
  return [
    '<g class="map-discs" data-number transform="translate(610 80)">',
    ...symbols,
    numbers(paired, modeClass(['both', 'volunteers', 'children'])),
    numbers(references.population, modeClass(['population'])),
    counties ? numbers(references.counties, modeClass(['counties'])) : '',
    changed,
    '</g><g class="map-words" transform="translate(770 117)">',
    line(words.volunteers, 'map-volunteers', ['both', 'volunteers'], 0, change ? ' in-change' : ''),
    line(words.children, 'map-children', ['both'], 1, change ? ' in-change' : ''),
    line(words.children, 'map-children', ['children'], 0),
    line(words.population, 'map-population', ['population'], 0),
    counties && words.counties ? line(words.counties, 'map-counties', ['counties'], 0) : '',
    line(words.area, 'map-caption', ['volunteers', 'children', 'population'], 1),
    line(words.area, 'map-caption', ['both'], 2),
    change && words.change ? `<text class="map-caption in-change" y="2.8em">${escapeText(words.change)}</text>` : '',
    '</g>',
  ].join('');
}

function line(text: string, name: string, modes: readonly MapMode[], row: number, more = ''): string {
  return `<text class="${name} ${modeClass(modes)}${more}" y="${shortNumber(row * 1.4)}em">${escapeText(text)}</text>`;
}

/** As a label has it, but with the larger numbers short: 1,000; 2 million; 50万. */
const sayRound = (value: number, locale: Locale): string => (value < 10_000 ? formatNumber : formatInText)(value, locale);
