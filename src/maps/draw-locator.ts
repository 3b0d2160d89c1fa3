import { geoPath } from 'd3';
import { coarsenOutlines } from '../places/coarsen-outlines.ts';
import type { MapPlan } from '../places/label-places.ts';
import { mergeOutlines } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { escapeText } from '../locale/escape-text.ts';
import { fitProjection } from './projection.ts';
import type { Frame } from './projection.ts';
import { shortNumber } from './short-number.ts';
import { writePath } from './write-path.ts';

const locatorFrame: Frame = { width: 240, height: 180, margin: 3 };
/** Corners within about half a unit of a straight line are not seen at this size. */
const toleranceDegrees = 0.06;
/** A place no wider and no higher than this, in units, gets a dot, or it would be lost. */
const tooSmall = 14;

/**
 * A tiny map: the province's silhouette with one place filled in, as one `<svg>` of about a kilobyte.
 * `code` is the place; `title` names the picture, without an id, so that it may stand on a page more than once.
 */
export function drawLocator({ outlines, labels, code, title }: {
  outlines: Outlines;
  labels: MapPlan;
  code: string;
  title: string;
}): string {
  const coarse = coarsenOutlines(outlines, toleranceDegrees);
  const place = coarse.features.find(({ id }) => id === code);
  if (!place) throw new Error(`map: ${code} has no outline`);
  const land = mergeOutlines(coarse, coarse.features.map(({ id }) => id));
  const project = fitProjection(labels.projection, land, locatorFrame);
  const [[left, top], [right, bottom]] = geoPath(project).bounds(place);
  const [x, y] = project(labels.places[code]?.symbol ?? [NaN, NaN]) ?? [(left + right) / 2, (top + bottom) / 2];
  const small = Math.max(right - left, bottom - top) < tooSmall;
  return [
    `<svg class="locator" viewBox="0 0 ${locatorFrame.width} ${locatorFrame.height}" role="img" aria-label="${escapeText(title)}">`,
    `<path class="locator-land" d="${writePath(land, project)}"/><path class="locator-place" d="${writePath(place.geometry, project)}"/>`,
    small ? `<circle class="locator-place" cx="${shortNumber(x)}" cy="${shortNumber(y)}" r="6"/>` : '',
    '</svg>',
  ].join('');
}
