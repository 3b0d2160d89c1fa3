import { rateKinds } from '../figures/derive-rates.ts';
import type { Standing } from '../figures/figure.ts';
import type { Side } from './half-disc.ts';
import type { MapPlace } from './map-input.ts';

/** The modes whose numbers are worked out from two reported ones. */
export const derivedModes = [...rateKinds, 'change'] as const;
/** One of them. */
export type DerivedMode = (typeof derivedModes)[number];

/** A number that could not be worked out: which part of a disc stands for it, and what stands in its way. */
export type Gap = { side: Side; standing: Standing };

/** The numbers a place lacks in a mode. */
export function gapsOf({ rates, change }: MapPlace, mode: DerivedMode): Gap[] {
  if (mode !== 'change') return rates?.[mode].step === null && rates[mode].standing ? [{ side: 'full', standing: rates[mode].standing }] : [];
  const sides = [['volunteers', 'left'], ['children', 'right']] as const;
  return sides.flatMap(([of, side]) => (change?.[of].difference === null && change[of].standing ? [{ side, standing: change[of].standing }] : []));
}

/** The modes in which some place has a number. A mode without any is silent: words say why, and the map names its places only. */
export const derivedShown = (places: readonly MapPlace[]): DerivedMode[] =>
  derivedModes.filter((mode) =>
    places.some(({ rates, change }) => (mode === 'change' ? change && [change.volunteers, change.children].some(({ difference }) => difference !== null) : rates && rates[mode].step !== null)),
  );

/** Those in which some place lacks a number for this reason. */
export const modesLacking = (places: readonly MapPlace[], standing: Standing): DerivedMode[] =>
  derivedShown(places).filter((mode) => places.some((place) => gapsOf(place, mode).some((gap) => gap.standing === standing)));
