import type { Figure } from '../figures/figure.ts';

/** The figures with the largest or the smallest value, in their order. */
export function placesWith(figures: readonly Figure[], choose: (...values: number[]) => number): Figure[] {
  const value = choose(...figures.flatMap((figure) => figure.value ?? []));
  return figures.filter((figure) => figure.value === value);
}

/**
 * Between which values the middle half of some numbers lies: what is left when a quarter of them, rounded down, is taken
 * off either end, so that at least half remain. Nothing with fewer than four, or where both ends are one.
 */
export function middleHalf(values: readonly { value: number; text: string }[]): { low: string; high: string } | undefined {
  const sorted = [...values].sort((a, b) => a.value - b.value);
  const cut = Math.floor(sorted.length / 4);
  const [low, high] = [sorted[cut], sorted[sorted.length - 1 - cut]];
  return cut > 0 && low && high && low.value !== high.value ? { low: low.text, high: high.text } : undefined;
}
