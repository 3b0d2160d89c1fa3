const day = 86_400_000;

/** First and last moment of a day, month or year, in days since 1970 (UTC). */
export function spanOf(period: string): { from: number; to: number } {
  const [year = 0, month, date] = period.split('-').map(Number);
  const from = Date.UTC(year, (month ?? 1) - 1, date ?? 1);
  const to = date ? from + day : month ? Date.UTC(year, month, 1) : Date.UTC(year + 1, 0, 1);
  return { from: from / day, to: to / day };
}

/** The middle of a period: the fairest place for a figure of which no day is known. */
export const middleOf = (period: string): number => (spanOf(period).from + spanOf(period).to) / 2;

/**
 * A true scale of time: equal lengths for equal spans, from `left` to `right`. Everything within one moment stands
 * in the middle.
 */
export function timeScale(periods: readonly string[], left: number, right: number): (moment: number) => number {
  const from = Math.min(...periods.map((period) => spanOf(period).from));
  const to = Math.max(...periods.map((period) => spanOf(period).to));
  const short = to - from < 2;
  return (moment) => (short ? (left + right) / 2 : left + ((moment - from) / (to - from)) * (right - left));
}

/** The first days of the years within the periods, none where there would be too many to see. */
export function yearStarts(periods: readonly string[]): number[] {
  const years = periods.map((period) => Number(period.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  if (last - first > 40) return [];
  return Array.from({ length: last - first + 1 }, (_, at) => spanOf(String(first + at)).from);
}
