import type { Locale } from '../locale/locales.ts';
import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import { drawGround } from './draw-ground.ts';
import { drawKey } from './draw-key.ts';
import { drawLabels } from './draw-labels.ts';
import { drawLegend } from './draw-legend.ts';
import { drawSymbols, mapScales, reach } from './draw-symbols.ts';
import { escapeText } from '../locale/escape-text.ts';
import { locatePlaces, mapProjection } from './locate-places.ts';
import type { MapPlace, MapWords } from './map-input.ts';
import { mapFrame } from './projection.ts';

/** Map units for legend and key under a map whose corners are not empty. */
const roomBelow = 250;

type MapDrawing = {
  outlines: Outlines;
  /** Projection and label positions, from the file beside the outlines. */
  labels: MapPlan;
  /** One a prefecture, each with an outline. */
  places: readonly MapPlace[];
  words: MapWords;
  /** The picture's name, and what it shows in a sentence or two: its text alternative. */
  title: string;
  description: string;
  /** Begins every id in the drawing, so that two maps can share a page. */
  idPrefix: string;
  locale: Locale;
};

/**
 * The map as one `<svg>`: every mode is drawn, and `src/styles/map.css` shows the one whose radio button
 * (`#mode-both`, `#mode-volunteers`, `#mode-children`, `#mode-population`) is checked inside `.map-figure`.
 * Pure: the same input gives the same bytes. Throws when a place has no outline or label position.
 */
export function drawMap({ outlines, labels, places, words, title, description, idPrefix, locale }: MapDrawing): string {
  const project = mapProjection(outlines, labels);
  const points = locatePlaces(outlines, labels);
  for (const { code, name } of places) {
    if (!points.some((point) => point.code === code)) throw new Error(`map: ${name} (${code}) has no outline`);
  }
  const scales = mapScales(places);
  const legend = words.legend ? drawLegend({ places, scales, words: words.legend, locale }) : '';
  const below = labels.corners !== 'free';
  const height = mapFrame.height + (below ? roomBelow : 0);
  return [
    `<svg class="map" viewBox="0 0 ${mapFrame.width} ${height}" role="img" aria-labelledby="${idPrefix}-title ${idPrefix}-desc">`,
    `<title id="${idPrefix}-title">${escapeText(title)}</title><desc id="${idPrefix}-desc" data-number>${escapeText(description)}</desc>`,
    drawGround({ outlines, places, project, idPrefix }),
    drawSymbols(places, points, scales),
    drawLabels(places, points, labels, (place) => reach(place, scales)),
    below ? `<g transform="translate(-60 650)">${legend}</g>` : legend,
    `<g${below ? ' transform="translate(0 240)"' : ''}><g class="map-key" transform="translate(8 470)">${drawKey(places, words, idPrefix)}</g></g></svg>`,
  ].join('');
}
