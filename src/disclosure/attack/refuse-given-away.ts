import type { CodeBook } from '../../records/code-book.ts';
import { Problem } from '../../records/problem.ts';
import type { GivenAway } from './attack-releases.ts';

/** So many further cells are named at most. */
const namedBeside = 5;

/**
 * Stops the build at a count that can be worked out, or nearly, from what is published. Names the cell and where it
 * stands; never its value, nor between which numbers it lies.
 */
export function refuseGivenAway(givenAway: readonly GivenAway[], { rule }: CodeBook): void {
  const [first, ...others] = givenAway.toSorted((a, b) => Number(b.hidden) - Number(a.hidden));
  if (!first) return;
  const { hidden } = first;
  const beside = others.slice(0, namedBeside).map(({ cell }) => cell);
  const more = others.length > namedBeside;
  const besideEn = beside.length > 0 ? ` (likewise ${beside.join(', ')}${more ? ' and others' : ''})` : '';
  const besideZh = beside.length > 0 ? `（${beside.join('、')}${more ? ' 等' : ''}也是如此）` : '';
  throw new Problem({
    file: first.file,
    at: first.at,
    found: hidden
      ? { en: `a withheld count that can be worked out, or nearly, from all that is published${besideEn}`, zh: `不公开的数字，由全部已公布的数字可以推出，或几乎可以推出${besideZh}` }
      : { en: `a count without a number that, by all that is published, must be below the threshold${besideEn}`, zh: `没有数字的一格，由全部已公布的数字可知，人数必定少到不能公布${besideZh}` },
    expected: hidden
      ? {
          en: `so much left open, by every file ever published, that its bounds are at least ${rule.threshold} apart, and that it is not the only one of those withheld with it that can be small`,
          zh: `把历次公布的全部文件放在一起推算，上下限至少相差 ${rule.threshold}；而且一起隐去的各格当中，可能不足 ${rule.threshold} 的不能只有它一格`,
        }
      : { en: `nothing of it known but that it may well be ${rule.threshold} or more`, zh: `推算出来的上限不低于 ${rule.threshold}` },
    todo: {
      en: 'withhold further cells that add up with it, or leave a rate out: npm run protect chooses them; what an earlier release made public cannot be hidden again, so leave out what is new',
      zh: '再隐去一些与它同在一个合计里的数字，或不公布有关的比率（npm run protect 会替你挑选）；以前公布过的收不回来，只能不公布新的',
    },
  });
}
