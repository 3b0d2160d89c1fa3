import { escapeText } from '../locale/escape-text.ts';
import { groundOf } from './draw-ground.ts';
import { drawSymbols } from './draw-symbols.ts';
import type { MapScales } from './draw-symbols.ts';
import type { MapMode, MapPlace } from './map-input.ts';
import { modeAttribute } from './mode-class.ts';
import type { SmallSheet } from './small-sheet.ts';

/** The modes that change from release to release; residents are those of one census. */
const countModes = ['both', 'volunteers', 'children'] as const satisfies readonly MapMode[];

/** What all small maps of a page share, to stand before them once: hatch, land and borders, seen only where they are used. */
export function drawSmallLand(sheet: SmallSheet, idPrefix: string): string {
  return [
    '<svg class="small-land" width="0" height="0" aria-hidden="true"><defs>',
    `<pattern id="${idPrefix}-hatch" width="20" height="20" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-ground" d="M0 0h20v20H0z"/><path class="map-hatch" d="M10 0v20"/></pattern>`,
    `<path id="${idPrefix}-land" d="${sheet.shapeOf(sheet.codes)}"/>`,
    `<g id="${idPrefix}-edge">${sheet.borders ? `<path class="map-borders" d="${sheet.borders}"/>` : ''}<use href="#${idPrefix}-land" class="map-edge"/></g></defs></svg>`,
  ].join('');
}

/** One release's map, small: grounds and symbols in the scale of all of them. `name` is its text alternative. */
export function drawSmallMap({ sheet, places, scales, idPrefix, name, id }: { sheet: SmallSheet; places: readonly MapPlace[]; scales: MapScales; idPrefix: string; name: string; id: string }): string {
  return `${open(sheet, name)}<g id="${id}">${drawGrounds(sheet, places, idPrefix)}<use href="#${idPrefix}-edge"/>${drawSymbols(places, sheet.points, scales, { measures: ['volunteers', 'children'] })}</g></svg>`;
}

/** The same picture once more, for a release that changed nothing on it. */
export function repeatSmallMap(sheet: SmallSheet, id: string, name: string): string {
  return `${open(sheet, name)}<use href="#${id}"/></svg>`;
}

const open = ({ width, height }: SmallSheet, name: string): string => `<svg class="map small-map" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeText(name)}">`;

function drawGrounds(sheet: SmallSheet, places: readonly MapPlace[], idPrefix: string): string {
  const grounds = new Map<string, { hatched: boolean; codes: string[]; modes: MapMode[] }>();
  for (const mode of countModes) {
    for (const ground of ['estimated', 'reported'] as const) {
      const codes = places.filter((place) => groundOf(place, mode) === ground).map(({ code }) => code);
      if (codes.length === 0) continue;
      const key = `${ground} ${codes.join()}`;
      grounds.set(key, { hatched: ground === 'estimated', codes, modes: [...(grounds.get(key)?.modes ?? []), mode] });
    }
  }
  return [...grounds.values()]
    .map(({ hatched, codes, modes }) => {
      const shape = codes.length === sheet.codes.length ? `<use href="#${idPrefix}-land"` : `<path d="${sheet.shapeOf(codes)}"`;
      const drawn = `${shape}${hatched ? ` fill="url(#${idPrefix}-hatch)"` : ' class="map-ground"'}/>`;
      return modes.length === countModes.length ? drawn : `<g${modeAttribute(modes)}>${drawn}</g>`;
    })
    .join('');
}
