import type { LabelOffset, MapPlan } from '../places/label-places.ts';
import { escapeText } from '../locale/escape-text.ts';
import { derivedShown, type DerivedMode } from './derived-modes.ts';
import type { LocatedPlace } from './locate-places.ts';
import { mapMeasures } from './map-input.ts';
import type { MapPlace } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { shortNumber } from './short-number.ts';
import { writeNumber } from './write-number.ts';

/**
 * Two sets of labels, one of which the style sheet shows: the wide map has every name and its figures,
 * the narrow map a few names only. Positions serve both languages.
 */
export function drawLabels(places: readonly MapPlace[], points: readonly LocatedPlace[], plan: MapPlan, reachOf: (place: MapPlace) => number, filter = false): string {
  const wide: string[] = [];
  const narrow: string[] = [];
  const derived = derivedShown(places);
  let leaders = '';
  for (const place of places) {
    const point = points.find(({ code }) => code === place.code);
    const label = plan.places[place.code];
    if (!point || !label) throw new Error(`labels: places.${place.code} is missing, and the map has a value for it`);
    const name = escapeText(place.name);
    // The name stands above the baseline, so that hiding a figure moves nothing.
    wide.push(at(point, label.wide, `<text y="-1.2em" class="map-name">${name}</text><text>${sayValues(place, derived, filter)}</text>`));
    if (label.narrow) narrow.push(at(point, label.narrow, `<text class="map-name">${name}</text>`));
    if (label.leader) leaders += leaderLine(point, label.wide, reachOf(place));
  }
  const lines = leaders ? `<path class="map-leader" d="${leaders}"/>` : '';
  return `<g class="map-labels map-wide">${lines}${wide.join('')}</g><g class="map-labels map-narrow">${narrow.join('')}</g>`;
}

function at({ x, y }: LocatedPlace, { dx, dy, anchor }: LabelOffset, inner: string): string {
  const side = anchor === 'middle' ? '' : ` text-anchor="${anchor}"`;
  return `<g transform="translate(${shortNumber(x + dx)} ${shortNumber(y + dy)})"${side}>${inner}</g>`;
}

/** The numbers of every mode that has any; those of two counts stand beside each other where both are shown. */
function sayValues(place: MapPlace, derived: readonly DerivedMode[], filter: boolean): string {
  const numbers = mapMeasures.flatMap((measure) => {
    const value = place[measure];
    if (!value) return [];
    const number = writeNumber(value, `map-${measure} ${modeClass(modesOf(measure))}`, filter);
    return measure === 'volunteers' ? [number, '<tspan class="in-both"> · </tspan>'] : number;
  });
  const { change, rates: all } = place;
  const rates = derived.flatMap((mode) => (all && mode !== 'change' ? [`<tspan class="in-${mode}">${escapeText(all[mode].text)}</tspan>`] : []));
  const changes = change && derived.includes('change') ? [`<tspan class="map-volunteers in-change">${escapeText(change.volunteers.text)}</tspan><tspan class="in-change"> · </tspan><tspan class="map-children in-change">${escapeText(change.children.text)}</tspan>`] : [];
  return [...numbers, ...rates, ...changes].join('');
}

/** From the symbol's rim towards the label, ending just short of it. */
function leaderLine({ x, y }: LocatedPlace, { dx, dy }: LabelOffset, reach: number): string {
  const length = Math.hypot(dx, dy);
  const from = (reach + 2) / length;
  const to = (length - 6) / length;
  if (to <= from) return '';
  return `M${shortNumber(x + dx * from)} ${shortNumber(y + dy * from)}L${shortNumber(x + dx * to)} ${shortNumber(y + dy * to)}`;
}
