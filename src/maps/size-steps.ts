import type { MapMeasure } from './map-input.ts';
import { roundReferences } from './symbol-scale.ts';

/** Letter of each measure in the class that says which size a place has: `r1`, `k3`. */
export const sizeLetter: Record<MapMeasure, string> = { volunteers: 'a', children: 'b', population: 'r', counties: 'k' };

/** Where one size ends and the next begins: the round numbers of the legend, smallest first. */
export const sizeBounds = (largest: number): number[] => roundReferences(largest).reverse();

/** Which size a number has: 1 below the first bound, one more from each bound on. */
export const sizeStep = (value: number, bounds: readonly number[]): number => 1 + bounds.filter((bound) => bound <= value).length;
