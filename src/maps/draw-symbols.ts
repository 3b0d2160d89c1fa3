import { halfDisc } from './half-disc.ts';
import type { Side } from './half-disc.ts';
import type { LocatedPlace } from './locate-places.ts';
import { mapMeasures } from './map-input.ts';
import type { MapMeasure, MapPlace, MapValue } from './map-input.ts';
import { modeClass, modesOf } from './mode-class.ts';
import { emptyRadius, symbolScale } from './symbol-scale.ts';
import type { SymbolScale } from './symbol-scale.ts';

/** Volunteers and children share one scale, so that halves compare; residents are too many for it and have their own. */
export type MapScales = Record<MapMeasure, SymbolScale>;

/** Which half of a disc shows which measure. */
export const sideOf: Record<MapMeasure, Side> = { volunteers: 'left', children: 'right', population: 'full', counties: 'full' };

/** The largest numbers a scale has to hold, in people and in counties. */
export type Largest = { paired: number; population: number; counties: number };

/** The largest numbers among these places. */
export function largestAmong(places: readonly MapPlace[]): Largest {
  const most = (values: readonly (number | null | undefined)[]): number => Math.max(0, ...values.map((value) => value ?? 0));
  return {
    paired: most(places.flatMap(({ volunteers, children }) => [volunteers.value, children.value])),
    population: most(places.map(({ population }) => population.value)),
    counties: most(places.map(({ counties }) => counties?.value)),
  };
}

/** Counties are few and alike: at full size their discs would hide the map. */
const countiesShrink = 0.6;

/** The scales that fit these places, or what else they have to hold. */
export function mapScales(places: readonly MapPlace[], { paired, population, counties }: Largest = largestAmong(places)): MapScales {
  const [people, few] = [symbolScale([paired]), symbolScale([counties])];
  return { volunteers: people, children: people, population: symbolScale([population]), counties: (value) => few(value) * countiesShrink };
}

/** How a value is drawn: a size, an outline that is no size, or nothing (a true zero, or nothing to count). */
export function symbolKind({ value, standing }: MapValue): 'filled' | 'withheld' | 'unpublished' | 'none' {
  if (value !== null) return value > 0 ? 'filled' : 'none';
  if (standing === 'not-applicable') return 'none';
  return standing === 'withheld' ? 'withheld' : 'unpublished';
}

/** How far from its centre a place's largest symbol reaches, in map units. */
export function reach(place: MapPlace, scales: MapScales): number {
  return Math.max(0, ...mapMeasures.map((measure) => radiusOf(place[measure], scales[measure])));
}

function radiusOf(value: MapValue | undefined, scale: SymbolScale): number {
  return !value || symbolKind(value) === 'none' ? 0 : value.value === null ? emptyRadius : scale(value.value);
}

/** Kinds of symbols, and whether they stand while only what was reported is shown: an estimate then gives way to an outline. */
const layers = [
  { kind: 'filled', estimates: 'no' },
  { kind: 'filled', estimates: 'yes', filter: 'if-any' },
  { kind: 'withheld' },
  { kind: 'unpublished' },
  { kind: 'unpublished', estimates: 'yes', filter: 'if-reported' },
] as const;

/** All symbols: one path for each measure, kind and state of the filter, since a path may hold many discs. */
export function drawSymbols(places: readonly MapPlace[], points: readonly LocatedPlace[], scales: MapScales, { filter = false, measures = mapMeasures }: { filter?: boolean | undefined; measures?: readonly MapMeasure[] } = {}): string {
  return measures
    .flatMap((measure) =>
      layers.map((layer) => {
        const replaced = 'filter' in layer && layer.filter === 'if-reported';
        if (replaced && !filter) return '';
        const data = places.map((place) => (belongs(place[measure], layer) ? discOf(place, measure, points, replaced ? () => emptyRadius : scales[measure]) : '')).join('');
        const only = filter && 'filter' in layer ? layer.filter : '';
        const classes = [`map-${measure}`, layer.kind === 'filled' ? '' : `map-${layer.kind}`, modeClass(modesOf(measure)), only].filter(Boolean).join(' ');
        return data ? `<path class="${classes}" d="${data}"/>` : '';
      }),
    )
    .join('');
}

function belongs(value: MapValue | undefined, layer: (typeof layers)[number]): boolean {
  if (!value) return false;
  if (!('estimates' in layer)) return symbolKind(value) === layer.kind;
  return symbolKind(value) === 'filled' && (value.standing === 'estimated') === (layer.estimates === 'yes');
}

function discOf(place: MapPlace, measure: MapMeasure, points: readonly LocatedPlace[], scale: SymbolScale): string {
  const point = points.find(({ code }) => code === place.code);
  return point ? halfDisc(sideOf[measure], point.x, point.y, radiusOf(place[measure], scale)) : '';
}
