import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { groundOf } from './draw-ground.ts';
import { sideOf, symbolKind } from './draw-symbols.ts';
import type { MapScales } from './draw-symbols.ts';
import { halfDisc } from './half-disc.ts';
import { mapMeasures, mapModes } from './map-input.ts';
import type { MapMeasure, MapMode, MapPlace } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { emptyRadius, largestRadius } from './symbol-scale.ts';

/** Height in em of the square a symbol is drawn in; its unit is that of the symbol scale, so that the largest just fits. */
export const discHeight = 3;
/** The square’s viewBox. */
export const discBox = `${-largestRadius - 1} ${-largestRadius - 1} ${2 * largestRadius + 2} ${2 * largestRadius + 2}`;

/** Baselines in em: the name, two numbers below each other, and one in their place. */
const lines = { name: 1.35, upper: 5.6, lower: 6.8, single: 5.7 } as const;

/** What lies inside a tile: its grounds, name, symbol and numbers, of every mode. Hatches are `#<idPrefix>-hatch`. */
export function drawTile(place: MapPlace, scales: MapScales, idPrefix: string): string {
  return [drawGrounds(place, idPrefix), `<rect class="tile-box map-area" id="${idPrefix}-${place.code}"/>`, `<text class="map-name${squeeze(place.name)}" x="50%" y="${lines.name}em">${escapeText(place.name)}</text>`, drawDisc(place, scales), drawNumbers(place)].join('');
}

/** The narrowest tile is about five letters’ height wide; a longer name is drawn narrower there. */
const squeeze = (name: string): string => (textWidth(name) > 5 ? ' tile-longest' : textWidth(name) > 3.9 ? ' tile-long' : '');

function drawGrounds(place: MapPlace, idPrefix: string): string {
  const inModes = (ground: 'estimated' | 'reported'): MapMode[] => mapModes.filter((mode) => groundOf(place, mode) === ground);
  const [estimated, reported] = [inModes('estimated'), inModes('reported')];
  const names = ['map-ground', modeClass(reported)].filter(Boolean).join(' ');
  return [
    reported.length > 0 ? `<rect class="tile-box ${names}"/>` : '',
    estimated.length > 0 ? `<rect class="${['tile-box', modeClass(estimated)].filter(Boolean).join(' ')}" fill="url(#${idPrefix}-hatch)"/>` : '',
  ].join('');
}

function drawDisc(place: MapPlace, scales: MapScales): string {
  const halves = mapMeasures.map((measure) => {
    const { value } = place[measure];
    const kind = symbolKind(place[measure]);
    const radius = kind === 'none' ? 0 : value === null ? emptyRadius : scales[measure](value);
    const data = halfDisc(sideOf[measure], 0, 0, radius);
    const names = [`map-${measure}`, kind === 'filled' ? '' : `map-${kind}`, modeClass(modesOf(measure))].filter(Boolean).join(' ');
    return data && `<path class="${names}" d="${data}"/>`;
  });
  return `<svg class="tile-disc" y="1.7em" height="${discHeight}em" viewBox="${discBox}">${halves.join('')}</svg>`;
}

/** Beside each other two numbers would not fit a phone: they stand below each other, and the style sheet moves them up where there is room. */
function drawNumbers(place: MapPlace): string {
  const number = (measure: MapMeasure, modes: readonly MapMode[], y: number, name = ''): string =>
    `<text class="map-${measure} ${name}${modeClass(modes)}" x="50%" y="${y}em">${escapeText(place[measure].text)}</text>`;
  return [
    number('volunteers', ['both'], lines.upper, 'tile-left '),
    number('children', ['both'], lines.lower, 'tile-right '),
    ...mapMeasures.map((measure) => number(measure, [measure], lines.single, 'tile-one ')),
  ].join('');
}
