import type { Figure } from '../figures/figure.ts';
import type { Obstacle } from '../figures/why-not-compare.ts';
import type { InBoth } from '../locale/locales.ts';

type Said = { found: InBoth; expected: InBoth; todo: InBoth };

const why: Record<Obstacle, { reason: InBoth; todo: InBoth }> = {
  same: {
    reason: { en: 'one figure, twice', zh: '两处是同一个数字' },
    todo: { en: 'name another figure', zh: '换一个数字' },
  },
  numberless: {
    reason: { en: 'a figure that has no number to show; a missing number is no short bar', zh: '其中一个没有可以显示的数；缺数不是短条' },
    todo: { en: 'say in words that it is not published', zh: '改用文字写明没有公布' },
  },
  estimated: {
    reason: {
      en: 'an estimate; estimates share one key, so beside each other they show residents only, and beside a count they pass for one',
      zh: '其中有估算；估算都按同一比例分摊，相互并列只显示居民多少，与统计数并列又会被当成统计数',
    },
    todo: { en: 'compare reported figures, or show the place with <PlaceCard place="…"/>', zh: '只比较已公布的数字，或用 <PlaceCard place="…"/> 显示该地' },
  },
  'other-unit': {
    reason: { en: 'figures in two units; no scale fits both', zh: '两个数字单位不同，没有共同的刻度' },
    todo: { en: 'cite each in a sentence of its own', zh: '分别写成两句话' },
  },
  'other-measure': {
    reason: {
      en: 'two measures, which count by different definitions; side by side their difference would look like a change',
      zh: '两项指标口径不同，并列起来，口径的差别会被看成数量的变化',
    },
    todo: { en: 'cite each in a sentence of its own, with what it counts', zh: '分别写成两句话，写明各自的口径' },
  },
  'pair-apart': {
    reason: { en: 'volunteers and children of two places or two dates', zh: '志愿者与儿童不属同一地区或同一日期' },
    todo: { en: 'take both from one place and one day', zh: '两个数字取自同一地区、同一日期' },
  },
  'place-and-period': {
    reason: { en: 'two places at two dates; the picture could not say which of the two makes the difference', zh: '地区和日期都不同，看不出差别出自哪一个' },
    todo: { en: 'keep the place or the date the same', zh: '让地区或日期保持一致' },
  },
};

/** Tells a writer which two figures were to be compared, and why the build will not draw them. */
export function sayObstacle(obstacle: Obstacle, a: Figure, b: Figure): Said {
  const { reason, todo } = why[obstacle];
  return {
    found: { en: `${a.id} beside ${b.id}: ${reason.en}`, zh: `${a.id} 与 ${b.id} 并列：${reason.zh}` },
    expected: {
      en: 'two reported figures of one measure, in two places or at two dates; or volunteers beside children of one place and day',
      zh: '同一指标的两个已公布数字，地区不同或日期不同；或同地同日的志愿者与儿童',
    },
    todo,
  };
}

const apart: Record<'place' | 'unit' | 'overlap', InBoth> = {
  place: { en: 'they speak of two places', zh: '两个系列不是同一地区' },
  unit: { en: 'they have two units', zh: '两个系列单位不同' },
  overlap: { en: 'the second begins before the first has ended', zh: '后一个系列在前一个结束之前就开始了' },
};

/** Tells a writer why two series cannot share a chart. */
export const sayJoin = (reason: 'place' | 'unit' | 'overlap', earlier: string, later: string): Said => ({
  found: { en: `${earlier} and ${later} in one chart: ${apart[reason].en}`, zh: `${earlier} 与 ${later} 画在一张图里：${apart[reason].zh}` },
  expected: { en: 'one series; or, where the definition changed, the older and the newer of one place and unit, in this order', zh: '一个系列；口径改变时，同一地区、同一单位的旧系列在前、新系列在后' },
  todo: { en: 'give each a chart of its own', zh: '分成两张图' },
});
