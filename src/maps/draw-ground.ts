import { mapModes, measuresOf } from './map-input.ts';
import type { MapMode, MapPlace } from './map-input.ts';
import { modeClass } from './mode-class.ts';

/** How the land under a place is drawn: hatched or plain. */
type Ground = 'estimated' | 'reported';

/** Hatched as soon as one value shown is estimated. */
export function groundOf(place: MapPlace, mode: MapMode): Ground {
  return measuresOf[mode].some((measure) => place[measure]?.standing === 'estimated' && place[measure]?.value !== null) ? 'estimated' : 'reported';
}

/** The modes in which some value is an estimate. */
export const estimatedModes = (places: readonly MapPlace[]): MapMode[] => mapModes.filter((mode) => places.some((place) => groundOf(place, mode) === 'estimated'));

/** Hatches laid over the places with an estimate, for the modes in which they have one; not while only what was reported is shown. */
export function drawHatches(places: readonly MapPlace[], idPrefix: string, filter = false): string {
  const groups = new Map<string, MapMode[]>();
  for (const mode of mapModes) {
    const codes = places.filter((place) => groundOf(place, mode) === 'estimated').map(({ code }) => code);
    if (codes.length > 0) groups.set(codes.join(' '), [...(groups.get(codes.join(' ')) ?? []), mode]);
  }
  const hatch = `<pattern id="${idPrefix}-hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path class="map-hatch" d="M4 0v9"/></pattern>`;
  const laid = [...groups].map(([codes, modes]) => `<g class="${modeClass(modes)}${filter ? ' if-any' : ''}" fill="url(#${idPrefix}-hatch)">${codes.split(' ').map((code) => `<use href="#${idPrefix}-${code}"/>`).join('')}</g>`);
  return `<defs>${hatch}</defs>${laid.join('')}`;
}
