import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { areaClasses, drawLink, type PlaceLink } from './draw-areas.ts';
import { gapsOf, type DerivedMode } from './derived-modes.ts';
import { drawChanges } from './draw-changes.ts';
import { drawGaps } from './draw-gaps.ts';
import { groundOf } from './draw-ground.ts';
import { drawSymbols } from './draw-symbols.ts';
import type { MapScales } from './draw-symbols.ts';
import { mapMeasures, mapModes } from './map-input.ts';
import type { MapMeasure, MapMode, MapPlace } from './map-input.ts';
import { modeClass } from './mode-class.ts';
import { largestRadius } from './symbol-scale.ts';
import type { SymbolScale } from './symbol-scale.ts';
import { writeNumber } from './write-number.ts';

/** Height in em of the square a symbol is drawn in; its unit is that of the symbol scale, so that the largest just fits. */
export const discHeight = 3;
/** The square’s viewBox. */
export const discBox = `${-largestRadius - 1} ${-largestRadius - 1} ${2 * largestRadius + 2} ${2 * largestRadius + 2}`;

/** Baselines in em: the name, two numbers below each other, and one in their place. */
const lines = { name: 1.35, upper: 5.6, lower: 6.8, single: 5.7 } as const;

/** What lies inside a tile: its ground, hatches, name, symbol and numbers, of every mode. Hatches are `#<idPrefix>-hatch`. */
export function drawTile(place: MapPlace, scales: MapScales, { idPrefix, changes, derived, filter }: TileContext, link: PlaceLink): string {
  const area = `<rect class="${['tile-box map-area', areaClasses(place)].filter(Boolean).join(' ')}" id="${idPrefix}-${place.code}"/>`;
  const over = [drawHatch(place, idPrefix, derived, filter), `<text class="map-name${squeeze(place.name)}" x="50%" y="${lines.name}em">${escapeText(place.name)}</text>`, drawDisc(place, scales, changes, derived, filter), drawNumbers(place, derived, filter)];
  // Beside the link, not in it: its name says all of it in a sentence, and what is drawn is for the eye.
  return `${drawLink(place.code, link, area)}<g class="map-over" aria-hidden="true">${over.join('')}</g>`;
}

/** What a tile shares with the others. */
export type TileContext = { idPrefix: string; changes: SymbolScale; /** The modes with rates or changes that some place has. */ derived: readonly DerivedMode[]; filter: boolean };

/** The narrowest tile is about five letters’ height wide; a longer name is drawn narrower there. */
const squeeze = (name: string): string => (textWidth(name) > 5 ? ' tile-longest' : textWidth(name) > 3.9 ? ' tile-long' : '');

function drawHatch(place: MapPlace, idPrefix: string, derived: readonly DerivedMode[], filter: boolean): string {
  const modes = mapModes.filter((mode) => groundOf(place, mode) === 'estimated');
  const lacking = derived.filter((mode) => gapsOf(place, mode).some(({ standing }) => standing === 'estimated'));
  const lay = (names: string): string => `<rect class="tile-box ${names}" fill="url(#${idPrefix}-hatch)"/>`;
  return (modes.length > 0 ? lay(`${modeClass(modes)}${filter ? ' if-any' : ''}`) : '') + (lacking.length > 0 ? lay(modeClass(lacking)) : '');
}

/** All symbols of a place about one centre, as the map with outlines draws them. */
function drawDisc(place: MapPlace, scales: MapScales, changes: SymbolScale, derived: readonly DerivedMode[], filter: boolean): string {
  const centre = [{ code: place.code, x: 0, y: 0 }];
  return `<svg class="tile-disc" y="1.7em" height="${discHeight}em" viewBox="${discBox}">${drawSymbols([place], centre, scales, { filter })}${drawChanges([place], centre, changes)}${drawGaps([place], centre, derived)}</svg>`;
}

/** Beside each other two numbers would not fit a phone: they stand below each other, and the style sheet moves them up where there is room. */
function drawNumbers(place: MapPlace, derived: readonly DerivedMode[], filter: boolean): string {
  const write = (text: string, names: string, y: number): string => `<text class="${names}" x="50%" y="${y}em">${text}</text>`;
  const number = (measure: MapMeasure, modes: readonly MapMode[], y: number, name: string): string => {
    const value = place[measure];
    return value ? write(writeNumber(value, '', filter), `map-${measure} ${name} ${modeClass(modes)}`, y) : '';
  };
  const { change, rates } = place;
  return [
    number('volunteers', ['both'], lines.upper, 'tile-left'),
    number('children', ['both'], lines.lower, 'tile-right'),
    ...mapMeasures.map((measure) => number(measure, [measure], lines.single, 'tile-one')),
    ...derived.map((mode) => (rates && mode !== 'change' ? write(escapeText(rates[mode].text), `tile-one in-${mode}`, lines.single) : '')),
    change && derived.includes('change') ? write(escapeText(change.volunteers.text), 'map-volunteers tile-left in-change', lines.upper) + write(escapeText(change.children.text), 'map-children tile-right in-change', lines.lower) : '',
  ].join('');
}
