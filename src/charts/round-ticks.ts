/** Zero and at most five round numbers above it, the last of them no less than the greatest value. */
export function roundTicks(most: number): number[] {
  if (most <= 0) return [0];
  const size = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 2.5, 5, 10].map((times) => times * size).find((each) => Math.ceil(most / each) <= 5) ?? most;
  // No half people: a step below one would make them.
  const whole = most >= 5 ? step : Math.max(1, step);
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, at) => at * whole);
}
