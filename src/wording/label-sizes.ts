import { formatInText, formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';

/** Below it, whole numbers are few enough to be named each: “1–4” and not “1 to under 5”. */
const few = 100;

/** What the sizes between some bounds are called, smallest first: “under 1,000”, “1,000 to under 5,000”, “5,000 or more”. Without bounds there is one size and no name for it. */
export function labelSizes(bounds: readonly number[], locale: Locale): string[] {
  const { explore: { sizes }, mapWords: { rate } } = wordsOf(locale);
  const [first, last] = [bounds[0], bounds.at(-1)];
  if (first === undefined || last === undefined) return [];
  const say = (value: number): string => (value < 10_000 ? formatNumber : formatInText)(value, locale);
  const between = bounds.slice(1).map((to, at) => (last < few ? fill(rate.class, { from: say(bounds[at]!), to: say(to - 1) }) : fill(sizes.between, { from: say(bounds[at]!), to: say(to) })));
  return [first === 1 ? sizes.none : fill(sizes.under, { n: say(first) }), ...between, fill(sizes.from, { n: say(last) })];
}
