import { derivedShown, gapsOf, type DerivedMode } from './derived-modes.ts';
import { halfDisc } from './half-disc.ts';
import type { LocatedPlace } from './locate-places.ts';
import type { MapPlace } from './map-input.ts';
import { modeClass } from './mode-class.ts';
import { emptyRadius } from './symbol-scale.ts';

const kinds = [['not-published', 'map-unpublished'], ['withheld', 'map-withheld']] as const;

/** Where a rate or a change could not be worked out: the outlines of discs that counts have, so that what is withheld is not taken for unpublished. */
export function drawGaps(places: readonly MapPlace[], points: readonly LocatedPlace[], derived: readonly DerivedMode[] = derivedShown(places)): string {
  return kinds
    .flatMap(([standing, name]) =>
      derived.map((mode) => {
        const data = places.map((place) => {
          const point = points.find(({ code }) => code === place.code);
          return point ? gapsOf(place, mode).map((gap) => (gap.standing === standing ? halfDisc(gap.side, point.x, point.y, emptyRadius) : '')).join('') : '';
        });
        return data.some(Boolean) ? `<path class="${name} ${modeClass([mode])}" d="${data.join('')}"/>` : '';
      }),
    )
    .join('');
}

/** Hatches over the places whose rate or change is not worked out because a part of it is an estimate. Whether only what was reported is shown makes no difference to them. */
export function drawGapHatches(places: readonly MapPlace[], idPrefix: string): string {
  return derivedShown(places)
    .map((mode) => {
      const codes = places.filter((place) => gapsOf(place, mode).some(({ standing }) => standing === 'estimated')).map(({ code }) => code);
      return codes.length === 0 ? '' : `<g class="${modeClass([mode])}" fill="url(#${idPrefix}-hatch)">${codes.map((code) => `<use href="#${idPrefix}-${code}"/>`).join('')}</g>`;
    })
    .join('');
}
