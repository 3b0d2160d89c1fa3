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
export const sideOf: Record<MapMeasure, Side> = { volunteers: 'left', children: 'right', population: 'full' };

/** The scales that fit these places. */
export function mapScales(places: readonly MapPlace[]): MapScales {
  const paired = symbolScale(places.flatMap(({ volunteers, children }) => [volunteers.value, children.value]));
  return { volunteers: paired, children: paired, population: symbolScale(places.map(({ population }) => population.value)) };
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

function radiusOf(value: MapValue, scale: SymbolScale): number {
  return symbolKind(value) === 'none' ? 0 : value.value === null ? emptyRadius : scale(value.value);
}

/** All symbols: one path for each measure and kind, since a path may hold many discs. */
export function drawSymbols(places: readonly MapPlace[], points: readonly LocatedPlace[], scales: MapScales, measures: readonly MapMeasure[] = mapMeasures): string {
  return measures
    .flatMap((measure) =>
      (['filled', 'withheld', 'unpublished'] as const).map((kind) => {
        const data = places
          .filter((place) => symbolKind(place[measure]) === kind)
          .map((place) => {
            const point = points.find(({ code }) => code === place.code);
            return point ? halfDisc(sideOf[measure], point.x, point.y, radiusOf(place[measure], scales[measure])) : '';
          })
          .join('');
        const classes = [`map-${measure}`, kind === 'filled' ? '' : `map-${kind}`, modeClass(modesOf(measure))].filter(Boolean).join(' ');
        return data ? `<path class="${classes}" d="${data}"/>` : '';
      }),
    )
    .join('');
}
