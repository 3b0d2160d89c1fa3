import { mergeOutlines, sharedBorders } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { pigments } from './pigments.ts';
import type { PressPlace } from './press-place.ts';
import { writePath, type Point } from './write-path.ts';

/** The hatching that says “estimated”, by this name in the drawing. */
export const hatchName = 'hatch';
/** Its lines slant by themselves: a tile that is turned takes three times as long to draw as all the rest. */
export const hatch = `<pattern id="${hatchName}" width="12" height="12" patternUnits="userSpaceOnUse"><path d="M0 0h12v12H0z" fill="${pigments.ground}"/><path d="M-3 3L3-3M0 12L12 0M9 15L15 9" stroke="${pigments.loess}" stroke-opacity=".5"/></pattern>`;

/** The same for land that is drawn smaller: so many of its units are one of the picture. */
export function smallHatch(name: string, units: number): string {
  // Whole tiles on whole corners, or their seams would be seen.
  const [side, quarter] = [4 * Math.round(units * 2.25), Math.round(units * 2.25)];
  return `<pattern id="${name}" width="${side}" height="${side}" patternUnits="userSpaceOnUse"><path d="M0 0h${side}v${side}H0z" fill="${pigments.ground}"/><path d="M${-quarter} ${quarter}L${quarter} ${-quarter}M0 ${side}L${side} 0M${side - quarter} ${side + quarter}L${side + quarter} ${side - quarter}" stroke="${pigments.loess}" stroke-width="${quarter / 2.25}" stroke-opacity=".5"/></pattern>`;
}

/** The land of a picture that leaves the site: hatched where a count shown is an estimate, plain where none is, in the colour of a class where there are classes. */
export function drawPressGround(outlines: Outlines, places: readonly PressPlace[], project: (position: [number, number]) => Point | null): string {
  const grounds = [...new Set(places.map(({ ground }) => ground))].filter((ground) => ground !== 'empty').sort();
  const lands = grounds.map((ground) => {
    const codes = places.filter((place) => place.ground === ground).map(({ code }) => code);
    const fill = ground === 'estimated' ? `url(#${hatchName})` : ground === 'reported' ? pigments.ground : ground;
    return `<path d="${writePath(mergeOutlines(outlines, codes), project)}" fill="${fill}"/>`;
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
