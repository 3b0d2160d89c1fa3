import { geoPath } from 'd3';
import { prefectureLand } from '../places/county-outlines.ts';
import type { ProjectionPlan } from '../places/label-places.ts';
import { drawAsImage } from './draw-as-image.ts';
import { drawCountyLayer, type CountySubject } from './draw-county-layer.ts';
import type { Box } from './place-names.ts';
import { fitProjection } from './projection.ts';

const width = 600;
const tallest = 460;
const margin = 10;
/** On a wide page and on a phone. */
const nameSets = [
  { name: 'county-wide', size: 15 },
  { name: 'county-narrow', size: 25 },
] as const;

/**
 * One prefecture with its counties as one `<svg>`, with names at two sizes of type of which the style sheet shows one.
 * `labelledBy` and `describedBy` are the ids of the words that name the picture and tell what is drawn. Pure: the same input
 * gives the same bytes.
 */
export function drawCountyMap(subject: CountySubject, { projection, labelledBy, describedBy }: { projection: ProjectionPlan; labelledBy: string; describedBy: string }): string {
  const land = prefectureLand(subject.outlines, subject.parent);
  const project = fitProjection(projection, land, { width, height: tallest, margin });
  const [[, top], [, bottom]] = geoPath(project).bounds(land);
  const frame: Box = [0, Math.floor(top - margin), width, Math.ceil(bottom + margin)];
  const { drawing, labels } = drawCountyLayer(subject, project, frame, nameSets);
  return `<svg class="map" viewBox="0 ${frame[1]} ${width} ${frame[3] - frame[1]}">${drawAsImage(drawing, labels, { labelledBy, describedBy })}</svg>`;
}
