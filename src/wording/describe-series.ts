import type { Figure } from '../figures/figure.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { sayNumber } from './say-number.ts';
import { sayPeriod } from './say-status.ts';

/**
 * What a series shows, in sentences that are true of whatever is in it: whether it fell, rose, stayed or did both,
 * from where to where; what is estimated; which dates have no number. Where the measure changes, each side is told
 * by itself. It says nothing of causes, and works out no number that is not in the data.
 *
 * @param figures of one place, oldest first
 */
export function describeSeries(figures: readonly Figure[], locale: Locale): string {
  const { trend } = wordsOf(locale).show;
  const parts = byMeasure(figures);
  const sentences = parts.flatMap((part, at) => [at > 0 ? sayBreak(parts[at - 1] ?? [], part, locale) : '', sayTrend(part, locale)]);
  const estimated = figures.filter(({ status }) => status === 'estimated');
  const gaps = figures.filter(({ value }) => value === null);
  return [
    ...sentences,
    estimated.length > 0 ? fill(trend.estimated, { list: formatList(estimated.map((figure) => sayAt(figure, locale)), locale) }) : '',
    gaps.length > 0 ? fill(trend.gaps, { list: formatList(gaps.map((figure) => sayWhen(figure, locale)), locale) }) : '',
  ]
    .filter(Boolean)
    .join(locale === 'en' ? ' ' : '');
}

/** The same figures in runs of one measure. */
function byMeasure(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  return [...new Set(figures.map(({ measure }) => measure))].map((measure) => figures.filter((figure) => figure.measure === measure));
}

function sayBreak(before: readonly Figure[], after: readonly Figure[], locale: Locale): string {
  const [last, first] = [before.at(-1), after[0]];
  if (!last || !first) return '';
  return fill(wordsOf(locale).show.trend.broken, { before: sayWhen(last, locale), after: sayWhen(first, locale) });
}

type Step = 'up' | 'down' | 'level' | 'unclear';

/** The course of the reported figures; estimates and gaps have their own sentences. */
function sayTrend(figures: readonly Figure[], locale: Locale): string {
  const { trend } = wordsOf(locale).show;
  const counted = figures.filter(({ status, value }) => status !== 'estimated' && value !== null);
  const [first, last] = [counted[0], counted.at(-1)];
  if (!first || !last) return '';
  if (first === last) return fill(trend.single, { first: sayAt(first, locale) });
  const steps = new Set(counted.slice(1).map((figure, at) => stepTo(counted[at] ?? figure, figure)));
  const ends = { first: sayAt(first, locale), last: sayAt(last, locale) };
  if (steps.has('unclear')) return fill(trend.unclear, { list: formatList(counted.map((figure) => sayAt(figure, locale)), locale) });
  if (steps.has('up') && steps.has('down')) {
    return fill(trend.mixed, { ...ends, high: sayExtreme(counted, Math.max, locale), low: sayExtreme(counted, Math.min, locale) });
  }
  if (steps.has('up')) return fill(counted.length === 2 ? trend.rose : steps.has('level') ? trend.roseNever : trend.roseEach, ends);
  if (steps.has('down')) return fill(counted.length === 2 ? trend.fell : steps.has('level') ? trend.fellNever : trend.fellEach, ends);
  return fill(trend.same, { value: sayNumber(first, locale) });
}

/** “More than” is a floor: above a floor nobody knows, so only a step away from it is sure. */
function stepTo(from: Figure, to: Figure): Step {
  const [a, b] = [from.value ?? 0, to.value ?? 0];
  const [floorBefore, floorAfter] = [from, to].map(({ qualifier }) => qualifier === 'at-least');
  if (floorBefore || floorAfter) {
    if (!floorBefore && b >= a) return 'up';
    return !floorAfter && b <= a ? 'down' : 'unclear';
  }
  return b > a ? 'up' : b < a ? 'down' : 'level';
}

/** The highest or lowest number with every date it stands at. */
function sayExtreme(figures: readonly Figure[], choose: (...values: number[]) => number, locale: Locale): string {
  const value = choose(...figures.map((figure) => figure.value ?? 0));
  const there = figures.filter((figure) => figure.value === value);
  const [first] = there;
  if (!first) return '';
  return fill(wordsOf(locale).show.trend.at, { value: sayNumber(first, locale), when: formatList(there.map((figure) => sayWhen(figure, locale)), locale) });
}

const sayAt = (figure: Figure, locale: Locale): string =>
  fill(wordsOf(locale).show.trend.at, { value: sayNumber(figure, locale), when: sayWhen(figure, locale) });

/** “in 2016”, “as of 31 August 2018”; in Chinese the bare date. */
const sayWhen = (figure: Figure, locale: Locale): string =>
  locale === 'zh' && figure.period ? formatPeriod(figure.period, locale) : sayPeriod(figure, locale);
