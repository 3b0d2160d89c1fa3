import { geoPath } from 'd3';
import { prefectureLand } from '../places/county-outlines.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import { escapeText } from '../locale/escape-text.ts';
import { drawCountyLayer, type CountySubject } from './draw-county-layer.ts';
import { mapProjection } from './locate-places.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { pigments } from './pigments.ts';
import { mapFrame } from './projection.ts';
import { shortNumber } from './short-number.ts';
import type { Point } from './write-path.ts';

/** Map units left free about a prefecture, before it is enlarged. */
const margin = 3;
/** No prefecture is enlarged further, however small. */
const mostZoom = 12;
/** As the big map sets its type: on a wide page, and on a phone. */
const nameSets = [
  { name: 'map-wide', size: 17.5 },
  { name: 'map-narrow', size: 35 },
] as const;
const classes = { volunteers: modeClass(modesOf('volunteers')), children: modeClass(modesOf('children')) };

/** How it looks by itself; on the map the page's own style sheet rules. */
const ownStyle =
  `svg{font:17.5px sans-serif;fill:${pigments.ink}}.map-ground{fill:${pigments.ground}}.map-borders,.map-edge{fill:none;stroke:${pigments.loess}}` +
  `.map-volunteers{fill:${pigments.volunteers}}.map-children{fill:${pigments.children}}.map-unpublished,.map-withheld{fill:none;stroke:${pigments.muted}}.map-withheld{stroke-dasharray:3 2}` +
  '.map-labels{text-anchor:middle}.map-name{font-weight:600}.map-narrow{display:none}';

/**
 * The counties of one prefecture as a file of its own, in the units of the big map, which can take the `<g class="county-layer">`
 * as it is when it zooms to the file's `viewBox`. `data-zoom` is how much larger that makes it; symbols and type inside are
 * drawn so much smaller, so that they keep their size on the page. Pure: the same input gives the same bytes.
 */
export function drawCountyFragment(subject: CountySubject, { outlines, plan, title }: { outlines: Outlines; plan: MapPlan; title: string }): string {
  const project = mapProjection(outlines, plan);
  const land = prefectureLand(subject.outlines, subject.parent);
  const [[left, top], [right, bottom]] = geoPath(project as never).bounds(land);
  const zoom = Math.floor(Math.min(mapFrame.width / (right - left + 2 * margin), mapFrame.height / (bottom - top + 2 * margin), mostZoom) * 10) / 10;
  const [width, height] = [mapFrame.width / zoom, mapFrame.height / zoom];
  const [x, y] = [(left + right - width) / 2, (top + bottom - height) / 2].map((edge) => Math.round(edge * 10) / 10) as [number, number];
  const enlarge = (position: [number, number]): Point | null => {
    const point = project(position);
    return point && [(point[0] - x) * zoom, (point[1] - y) * zoom];
  };
  const { drawing, labels } = drawCountyLayer(subject, enlarge, [0, 0, mapFrame.width, mapFrame.height], nameSets, classes);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${shortNumber(x)} ${shortNumber(y)} ${shortNumber(width)} ${shortNumber(height)}" data-zoom="${zoom}"><title>${escapeText(title)}</title><style>${ownStyle}</style>`,
    `<g class="county-layer" transform="translate(${shortNumber(x)} ${shortNumber(y)}) scale(${(1 / zoom).toFixed(5)})">`,
    drawing,
    labels,
    '</g></svg>\n',
  ].join('');
}
