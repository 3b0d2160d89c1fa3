/** Radius in map units for a number of people; 0 for none. */
export type SymbolScale = (value: number) => number;

/** Radius of the largest symbol, in map units. */
export const largestRadius = 31;

/** Radius of a half with no number to show: an outline, small but visible, and never a size. */
export const emptyRadius = 8;

/**
 * A scale on which AREA is proportional to the number: four times the people, twice the radius.
 * The largest of `values` gets `largestRadius`; nulls are left out.
 */
export function symbolScale(values: readonly (number | null)[]): SymbolScale {
  const largest = Math.max(0, ...values.filter((value) => value !== null));
  return (value) => (largest > 0 ? largestRadius * Math.sqrt(value / largest) : 0);
}

/**
 * Round numbers for a legend, largest first: the largest 1, 2 or 5 with noughts that does not exceed `largest`,
 * and one at most a quarter of it. Empty when there is nothing to compare.
 */
export function roundReferences(largest: number): number[] {
  const top = roundDown(largest);
  const low = roundDown(top / 4);
  return [top, low].filter((value) => value >= 1);
}

function roundDown(value: number): number {
  if (value < 1) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([5, 2, 1].find((step) => step * power <= value) ?? 1);
}
