import type { Locale } from '../locale/locales.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import { drawAreas, type PlaceLink } from './draw-areas.ts';
import { drawChanges } from './draw-changes.ts';
import { drawGapHatches, drawGaps } from './draw-gaps.ts';
import { drawHatches } from './draw-ground.ts';
import { drawKey } from './draw-key.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSymbols, largestAmong, mapScales, reach, type Largest } from './draw-symbols.ts';
import { escapeText } from '../locale/escape-text.ts';
import { locatePlaces, mapProjection } from './locate-places.ts';
import type { MapPlace, MapWords } from './map-input.ts';
import { mapFrame } from './projection.ts';
import { symbolScale } from './symbol-scale.ts';

/** Map units for legend and key under a map whose corners are not empty. */
const roomBelow = 250;

type MapDrawing = {
  outlines: Outlines;
  /** Projection and label positions, from the file beside the outlines. */
  labels: MapPlan;
  /** One a prefecture, each with an outline. */
  places: readonly MapPlace[];
  links: (code: string) => PlaceLink;
  /** Codes in the order in which the Tab key meets the links; that of the outlines, unless told otherwise. */
  order?: readonly string[] | undefined;
  words: MapWords;
  /** The picture's name, and the id of the element that says what it shows. */
  title: string;
  describedBy: string;
  /** Begins every id in the drawing, so that two maps can share a page. */
  idPrefix: string;
  locale: Locale;
  /** What the scales have to hold; by themselves they hold these places. */
  largest?: Largest | undefined;
  /** The greatest gain or loss the scale of changes has to hold. */
  largestChange?: number | undefined;
  /** Draws both states of “reported only”. */
  filter?: boolean | undefined;
};

/**
 * The map as one `<svg>`: every mode is drawn, and `src/styles/map.css` shows the one whose radio button
 * (`#mode-both`, `#mode-volunteers` …) is checked inside `.map-explorer`. Its places are links; all that lies over them
 * is for the eye, since each link says in a sentence what is drawn there.
 * Pure: the same input gives the same bytes. Throws when a place has no outline or label position.
 */
export function drawMap({ outlines, labels, places, links, order = [], words, title, describedBy, idPrefix, locale, largest = largestAmong(places), largestChange = 0, filter = false }: MapDrawing): string {
  const project = mapProjection(outlines, labels);
  const points = locatePlaces(outlines, labels);
  for (const { code, name } of places) {
    if (!points.some((point) => point.code === code)) throw new Error(`map: ${name} (${code}) has no outline`);
  }
  const scales = mapScales(places, largest);
  const legend = words.legend ? drawLegend({ largest, largestChange, scales, words: words.legend, locale, counties: places.some(({ counties }) => counties) }) : '';
  const below = labels.corners !== 'free';
  const height = mapFrame.height + (below ? roomBelow : 0);
  return [
    `<svg class="map" viewBox="0 0 ${mapFrame.width} ${height}" role="group" aria-label="${escapeText(title)}" aria-describedby="${describedBy}">`,
    drawAreas({ outlines, places, links, order, project, idPrefix }),
    '<g class="map-over" aria-hidden="true">',
    drawHatches(places, idPrefix, filter),
    drawGapHatches(places, idPrefix),
    drawSymbols(places, points, scales, { filter }),
    drawChanges(places, points, symbolScale([largestChange])),
    drawGaps(places, points),
    drawLabels(places, points, labels, (place) => reach(place, scales), filter),
    below ? `<g transform="translate(-60 650)">${legend}</g>` : legend,
    `<g${below ? ' transform="translate(0 240)"' : ''}><g class="map-key" transform="translate(8 470)">${drawKey(places, words, idPrefix, filter)}</g></g></g></svg>`,
  ].join('');
}
