import { mergeOutlines, sharedBorders } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { mapModes, measuresOf } from './map-input.ts';
import type { MapMode, MapPlace } from './map-input.ts';
import { modeClass } from './mode-class.ts';
import { writePath } from './write-path.ts';
import type { Point } from './write-path.ts';

/** How the land under a place is drawn: hatched, plain, or not filled at all. */
type Ground = 'estimated' | 'reported' | 'empty';

/** Hatched as soon as one value shown is estimated; empty when there is none to show. */
export function groundOf(place: MapPlace, mode: MapMode): Ground {
  const shown = measuresOf[mode].map((measure) => place[measure]);
  if (shown.some(({ standing, value }) => standing === 'estimated' && value !== null)) return 'estimated';
  return shown.some(({ value }) => value !== null) ? 'reported' : 'empty';
}

/** The modes in which some value is an estimate. */
export function estimatedModes(places: readonly MapPlace[]): MapMode[] {
  return mapModes.filter((mode) => places.some((place) => groundOf(place, mode) === 'estimated'));
}

/**
 * The land: a fill for each ground and the modes it belongs to, borders once, and the province's edge.
 * The province's shape is written once and used again, since most modes have one ground throughout.
 */
export function drawGround({ outlines, places, project, idPrefix }: {
  outlines: Outlines;
  places: readonly MapPlace[];
  project: (position: [number, number]) => Point | null;
  idPrefix: string;
}): string {
  const all = outlines.features.map(({ id }) => id);
  const fills = new Map<string, { ground: Ground; codes: string[]; modes: MapMode[] }>();
  for (const mode of mapModes) {
    for (const ground of ['estimated', 'reported'] as const) {
      const codes = places.filter((place) => groundOf(place, mode) === ground).map(({ code }) => code);
      if (codes.length === 0) continue;
      const key = `${ground} ${codes.join(' ')}`;
      fills.set(key, { ground, codes, modes: [...(fills.get(key)?.modes ?? []), mode] });
    }
  }
  const land = `${idPrefix}-land`;
  const hatch = `${idPrefix}-hatch`;
  const drawn = [...fills.values()].map(({ ground, codes, modes }) => {
    const fill = ground === 'estimated' ? ` fill="url(#${hatch})"` : '';
    const names = ['map-ground', modeClass(modes)].slice(ground === 'estimated' ? 1 : 0).filter(Boolean).join(' ');
    const classes = names ? ` class="${names}"` : '';
    return codes.length === all.length ? `<use href="#${land}"${fill}${classes}/>` : `<path d="${writePath(mergeOutlines(outlines, codes), project)}"${fill}${classes}/>`;
  });
  return [
    `<defs><pattern id="${hatch}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-ground" d="M0 0h9v9H0z"/><path class="map-hatch" d="M4 0v9"/></pattern>`,
    `<path id="${land}" d="${writePath(mergeOutlines(outlines, all), project)}"/></defs>`,
    ...drawn,
    `<path class="map-borders" d="${writePath(sharedBorders(outlines), project)}"/><use href="#${land}" class="map-edge"/>`,
  ].join('');
}
