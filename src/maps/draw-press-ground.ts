import { mergeOutlines, sharedBorders } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { groundOf } from './draw-ground.ts';
import type { MapPlace } from './map-input.ts';
import { pigments } from './pigments.ts';
import { writePath, type Point } from './write-path.ts';

/** The hatching that says “estimated”, by this name in the drawing. */
export const hatchName = 'hatch';
const hatch = `<pattern id="${hatchName}" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0h9v9H0z" fill="${pigments.ground}"/><path d="M4 0v9" stroke="${pigments.loess}" stroke-opacity=".5"/></pattern>`;

/** The land of a picture that leaves the site: hatched where a count shown is an estimate, plain where none is, empty without one. */
export function drawPressGround(outlines: Outlines, places: readonly MapPlace[], project: (position: [number, number]) => Point | null): string {
  const lands = (['estimated', 'reported'] as const).map((ground) => {
    const codes = places.filter((place) => groundOf(place, 'both') === ground).map(({ code }) => code);
    if (codes.length === 0) return '';
    return `<path d="${writePath(mergeOutlines(outlines, codes), project)}" fill="${ground === 'estimated' ? `url(#${hatchName})` : pigments.ground}"/>`;
  });
  const all = outlines.features.map(({ id }) => id);
  const line = `fill="none" stroke="${pigments.loess}" stroke-linejoin="round"`;
  return [
    `<defs>${hatch}</defs>`,
    ...lands,
    `<path d="${writePath(sharedBorders(outlines), project)}" ${line} stroke-opacity=".7"/>`,
    `<path d="${writePath(mergeOutlines(outlines, all), project)}" ${line}/>`,
  ].join('');
}
