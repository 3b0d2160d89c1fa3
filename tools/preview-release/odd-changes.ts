import { compareReleases } from '../../src/figures/compare-releases.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { formatNumber } from '../../src/locale/format.ts';
import { mapCounts } from '../../src/wording/map-rows.ts';
import type { Admitted, OddThing } from './preview.ts';
import { besideLater, nameOf } from './say-figure.ts';
import { fillBoth, forBoth } from './write-in-both.ts';

/** A count that was reported moves little from one report to the next; an estimate may be far from the count that takes its place. */
const usual = { reported: 0.25, estimated: 0.5 } as const;
/** In numbers as small as this a few people are a large share. */
const few = 20;

/**
 * Numbers that are far from those before: by more than a quarter of a reported one, by more than half of an estimate. Told
 * so that a slip in the table is seen; both are public numbers, and nothing is said of the reason.
 */
export const oddChanges = ({ before, after }: Pick<Admitted, 'before' | 'after'>): OddThing[] =>
  compareReleases(before, after).flatMap((difference) => {
    // The former estimate of a place that now withholds its count is never told.
    const [was, is] = [difference.before && besideLater(difference.before, after), difference.after];
    return was && is && isFar(was, is) ? [{ at: nameOf(is), words: sayChange(was, is) }] : [];
  });

function isFar(before: Figure, after: Figure): boolean {
  const [was, is] = [before.value, after.value];
  if (was === null || is === null || Math.max(was, is) < few) return false;
  return Math.abs(is - was) > Math.max(was, is) * usual[before.status === 'estimated' ? 'estimated' : 'reported'];
}

const sayChange = (was: Figure, is: Figure) =>
  fillBoth(
    was.status === 'estimated'
      ? is.status === 'estimated'
        ? { zh: '估算由{was}变为{is}，相差悬殊', en: 'the estimate goes from {was} to {is}, which is far' }
        : { zh: '先前估算{was}，现在的数字是{is}，相差悬殊', en: 'estimated at {was} before, now {is}, which is far' }
      : { zh: '由{was}变为{is}，变化很大', en: 'goes from {was} to {is}, a large change' },
    { was: forBoth((locale) => formatNumber(was.value ?? 0, locale)), is: forBoth((locale) => formatNumber(is.value ?? 0, locale)) },
  );

/** Counts of prefectures that come to more than the province: they may speak of other days, or one of them is a slip. */
export const oddSums = ({ after }: Pick<Admitted, 'after'>): OddThing[] =>
  mapCounts.flatMap((role) => {
    const total = after.figureFor(role, after.province);
    const own = after.prefectures.flatMap((place) => {
      const figure = after.figureFor(role, place);
      return figure && figure.status !== 'estimated' && figure.value !== null ? [figure.value] : [];
    });
    const sum = own.reduce((all, value) => all + value, 0);
    if (!total || total.value === null || sum <= total.value) return [];
    return [{ at: nameOf(total), words: { zh: '各市州自己公布的数字加起来，超过了全省总数：可能不是同一天的数字，也可能有一处写错', en: 'what the prefectures published themselves comes to more than the province’s total: they may speak of other days, or one is a slip' } }];
  });
