/** A class of shown values, both ends within it. */
export type RateClass = { from: number; to: number };

/** More classes than this the eye does not tell apart. */
const mostClasses = 5;

/**
 * Sorts shown values into at most five classes of about as many places each (quantiles). All places with one value go
 * into one class, and up to five different values have a class each, however often one of them occurs. A class begins
 * one step after the one before ends, so labels leave no gap and never overlap, and every value lies in the class whose
 * label holds it.
 *
 * Source of the method: quantile classification, as Slocum et al., Thematic Cartography and Geovisualization, describe it.
 *
 * @param values already rounded to `step`
 * @param step the last digit that is shown: 0.1, 0.01
 * @returns lowest first; none without values
 */
export function breakClasses(values: readonly number[], step: number): RateClass[] {
  // Counted in steps, as whole numbers: 0.1 + 0.2 is not 0.3.
  const sorted = values.map((value) => Math.round(value / step)).sort((a, b) => a - b);
  const starts = startsOf(sorted);
  return starts.map((from, at) => {
    const next = starts[at + 1];
    return { from: inUnits(from, step), to: inUnits(next === undefined ? (sorted.at(-1) ?? from) : next - 1, step) };
  });
}

/**
 * The lowest value of each class: the quantile, or the next value where that one has begun a class already, or an earlier
 * one where the classes above would be left without a value of their own.
 */
function startsOf(sorted: readonly number[]): number[] {
  const different = [...new Set(sorted)];
  const count = Math.min(mostClasses, different.length);
  const starts: number[] = [];
  for (let at = 0, least = 0; at < count; at++) {
    const quantile = different.indexOf(sorted[Math.floor((at * sorted.length) / count)] ?? 0);
    const start = Math.max(least, Math.min(quantile, different.length - (count - at)));
    starts.push(different[start] ?? 0);
    least = start + 1;
  }
  return starts;
}

/** The number of the class a shown value lies in, from 0; -1 where it lies in none. */
export const classOf = (shown: number, classes: readonly RateClass[]): number => classes.findIndex(({ from, to }) => from <= shown && shown <= to);

const inUnits = (steps: number, step: number): number => Number((steps * step).toFixed(6));
