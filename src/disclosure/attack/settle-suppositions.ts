import { Problem } from '../../records/problem.ts';
import type { Given } from './gather-groups.ts';
import { indexSystem } from './index-system.ts';
import { LinearModel, type Sum } from './linear-model.ts';
import { doubts, type SupposedSystem, type Supposition } from './supposition.ts';
import type { LinearSystem, Relation, Unknown } from './system.ts';
import { tolerance } from './tolerance.ts';

/** How long to look for suppositions that agree in whole numbers, where fractions do not show which must give way. */
const seconds = 10;

/** Cost of giving up the loose form too, beside that of giving up the strict one. */
const lastResort = 1000;

/** The system with every supposition in its strict form: the most an intruder could make of it. */
export const supposeAll = ({ unknowns, suppositions }: SupposedSystem): LinearSystem => ({ unknowns, relations: suppositions.map(({ strict }) => strict) });

/**
 * Where the suppositions contradict each other, the fewest give way: those that have to be missed when the sum of all
 * misses is made least (an elastic program). All others stay strict. What has to be missed by the same amount either way
 * is decided by the order of doubts, or by its reverse.
 */
export function settleSuppositions({ unknowns, suppositions }: SupposedSystem, order: 'first-doubts-first' | 'last-doubts-first', whole: boolean): LinearSystem {
  const misses: { id: string; cost: number; of: number; last: boolean }[] = [];
  const elastic: Relation[] = [];
  const miss = (of: number, sign: 1 | -1, last: boolean): readonly [string, number] => {
    const id = `${of} ${sign} ${last ? 'last' : 'first'}`;
    misses.push({ id, of, last, cost: costOf(suppositions[of]!, order) * (last ? lastResort : 1) });
    return [id, sign];
  };
  suppositions.forEach(({ strict, loose }, of) => {
    elastic.push({ ...strict, terms: [...strict.terms, miss(of, 1, false), miss(of, -1, false)] });
    if (loose && loose !== strict) elastic.push({ ...loose, terms: [...loose.terms, miss(of, 1, true), miss(of, -1, true)] });
  });
  const slackUnknowns = misses.map(({ id }): Unknown => ({ id, least: 0, most: null, whole: false }));
  const system = indexSystem({ unknowns: [...unknowns, ...slackUnknowns], relations: elastic });
  const cost: Sum = misses.map((each, at) => [unknowns.length + at, -each.cost]);
  const model = new LinearModel(system, whole);
  try {
    const answer = model.greatest(cost, { seconds });
    const point = answer.kind === 'found' || answer.kind === 'open' ? answer.point : undefined;
    if (!point) throw new Error('No way was found to settle what is supposed; nothing was proven, so nothing is published. 各项假定互相矛盾，理不清，不能证明安全，因此不予发布。');
    const missed = misses.filter((_, at) => point[unknowns.length + at]! > tolerance);
    const loosened = new Set(missed.filter(({ last }) => !last).map(({ of }) => of));
    const dropped = new Set(missed.filter(({ last, of }) => last || !hasLoose(suppositions[of]!)).map(({ of }) => of));
    if (order === 'first-doubts-first') suppositions.forEach(({ given }, of) => void (given && dropped.has(of) && refuseRate(given)));
    return {
      unknowns,
      relations: suppositions.flatMap(({ strict, loose }, of) => {
        if (dropped.has(of)) return [];
        return loosened.has(of) && loose ? [loose] : [strict];
      }),
    };
  } finally {
    model.dispose();
  }
}

/** A rate that only fits if it is itself wrong would take the attack’s grip on its counts away. */
function refuseRate({ file, at }: Given): never {
  throw new Problem({
    file,
    at,
    found: { en: 'a rate that does not fit the counts it is made of', zh: '比率与用来计算它的人数不符' },
    expected: { en: 'the rate of the counts as they are published or withheld, with all its decimals', zh: '按已公布或不公开的人数算出的比率，小数位数写全' },
    todo: { en: 'correct the rate, or the count it is made of; a revised count wants a revised rate', zh: '更正比率，或更正用来计算它的人数；人数修订过的，比率也要修订' },
  });
}

const hasLoose = ({ strict, loose }: Supposition): boolean => loose !== null && loose !== strict;

/** A miss is counted in people: a rate’s coefficients are taken out of it. Later doubts cost a little more, so that they stay. */
function costOf({ doubt, strict }: Supposition, order: 'first-doubts-first' | 'last-doubts-first'): number {
  const rank = doubts.indexOf(doubt);
  const size = Math.max(...strict.terms.map(([, times]) => Math.abs(times)));
  return (1 + 0.05 * (order === 'first-doubts-first' ? rank : doubts.length - rank)) / size;
}
