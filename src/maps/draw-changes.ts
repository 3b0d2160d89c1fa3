import { halfDisc } from './half-disc.ts';
import type { LocatedPlace } from './locate-places.ts';
import type { MapPlace } from './map-input.ts';
import type { SymbolScale } from './symbol-scale.ts';

const sides = [['volunteers', 'left'], ['children', 'right']] as const;

/** What counts gained is a full half, what they lost an open one; area shows how many people. A label says it with a sign. */
export function drawChanges(places: readonly MapPlace[], points: readonly LocatedPlace[], scale: SymbolScale): string {
  return sides
    .flatMap(([measure, side]) =>
      (['gain', 'loss'] as const).map((kind) => {
        const data = places.map(({ code, change }) => {
          const point = points.find((one) => one.code === code);
          const difference = change?.[measure].difference ?? 0;
          return point && (kind === 'gain' ? difference > 0 : difference < 0) ? halfDisc(side, point.x, point.y, scale(Math.abs(difference))) : '';
        }).join('');
        return data && `<path class="map-${measure}${kind === 'loss' ? ' map-loss' : ''} in-change" d="${data}"/>`;
      }),
    )
    .join('');
}
