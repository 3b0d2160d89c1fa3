import type { Figure } from './figure.ts';

/** Why two figures may not be drawn side by side. */
export type Obstacle = 'same' | 'numberless' | 'estimated' | 'other-unit' | 'other-measure' | 'pair-apart' | 'place-and-period';

/**
 * Two figures are compared where the eye may trust what it sees: both reported, and alike in all but one thing.
 *
 * - One measure, in two places or at two dates; where both differ, the picture could not say which made the difference.
 * - Volunteers beside the children of the same place and day: two counts, no rate.
 * - Never an estimate: estimates share one key, so their ratio is that of the residents, or the same everywhere.
 * - Never two measures otherwise: a definition that changed is another measure.
 *
 * @returns the first obstacle, or nothing where there is none
 */
export function whyNotCompare(a: Figure, b: Figure): Obstacle | undefined {
  if (a.id === b.id) return 'same';
  if (a.value === null || b.value === null) return 'numberless';
  if (a.status === 'estimated' || b.status === 'estimated') return 'estimated';
  if (a.measure.unit !== b.measure.unit) return 'other-unit';
  const alike = { place: a.place === b.place, period: a.period === b.period };
  if (a.measure !== b.measure) {
    if (!arePair(a, b)) return 'other-measure';
    return alike.place && alike.period ? undefined : 'pair-apart';
  }
  return alike.place || alike.period ? undefined : 'place-and-period';
}

/** Volunteers and children, in either order. */
export const arePair = (a: Figure, b: Figure): boolean =>
  [a, b].some(({ measure }) => measure.role === 'volunteers') && [a, b].some(({ measure }) => measure.role === 'children');
