import type { MapPlan } from '../places/label-places.ts';
import { mergeOutlines } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { escapeText } from './escape-text.ts';
import { fitProjection } from './projection.ts';
import type { Frame } from './projection.ts';
import { shortNumber } from './short-number.ts';
import { writePath } from './write-path.ts';

/** Small enough that whole units leave a recognisable silhouette and little else. */
const locatorFrame: Frame = { width: 96, height: 72, margin: 2 };

/**
 * A tiny map: the province's silhouette with one place filled in, as one `<svg>` of about a kilobyte.
 * `code` is the place; `title` names the picture; `name`, if given, is written beside the place.
 */
export function drawLocator({ outlines, labels, code, title, name, idPrefix }: {
  outlines: Outlines;
  labels: MapPlan;
  code: string;
  title: string;
  name?: string | undefined;
  idPrefix: string;
}): string {
  const place = outlines.features.find(({ id }) => id === code);
  if (!place) throw new Error(`map: ${code} has no outline`);
  const land = mergeOutlines(outlines, outlines.features.map(({ id }) => id));
  const project = fitProjection(labels.projection, land, locatorFrame);
  return [
    `<svg class="locator" viewBox="0 0 ${locatorFrame.width} ${locatorFrame.height}" role="img" aria-labelledby="${idPrefix}-title"><title id="${idPrefix}-title">${escapeText(title)}</title>`,
    `<path class="locator-land" d="${writePath(land, project)}"/><path class="locator-place" d="${writePath(place.geometry, project)}"/>`,
    name ? nameBeside(name, project(labels.places[code]?.symbol ?? [NaN, NaN])) : '',
    '</svg>',
  ].join('');
}

function nameBeside(name: string, point: readonly [number, number] | null): string {
  if (!point) return '';
  const [x, y] = point;
  const toTheLeft = x > locatorFrame.width / 2;
  return `<text x="${shortNumber(x + (toTheLeft ? -8 : 8))}" y="${shortNumber(y)}"${toTheLeft ? ' text-anchor="end"' : ''}>${escapeText(name)}</text>`;
}
