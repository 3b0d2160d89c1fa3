/** Steps of a ramp of fills, lightest first. */
export const rampSteps = 5;

/** The step a class takes on the ramp, from 1: few classes are spread over all of it, a single one stands in the middle; null for no class. */
export function rampStep(at: number, classes: number): number | null {
  if (at < 0) return null;
  return classes < 2 ? 3 : 1 + Math.round((at * (rampSteps - 1)) / (classes - 1));
}
