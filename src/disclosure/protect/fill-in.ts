import { indexSystem } from '../attack/index-system.ts';
import { LinearModel } from '../attack/linear-model.ts';
import { settleSuppositions } from '../attack/settle-suppositions.ts';
import type { Supposition } from '../attack/supposition.ts';
import type { Relation, Unknown } from '../attack/system.ts';
import { snap } from '../attack/tolerance.ts';

/** Values of all unknowns, and the relations they fulfil. */
export type FilledIn = { readonly values: ReadonlyMap<string, number>; readonly relations: readonly Relation[] };

/**
 * Gives every unknown a value that fits: the private ones their own, the others any that agree with them. Where nothing fits
 * all that an intruder would suppose, the fewest suppositions give way, as they do in the attack.
 *
 * @param known values of the private unknowns
 */
export function fillIn(unknowns: readonly Unknown[], suppositions: readonly Supposition[], known: ReadonlyMap<string, number>): FilledIn {
  const open = unknowns.filter(({ id }) => !known.has(id));
  const truth = suppositions.flatMap((one) => {
    const strict = putIn(one.strict, known);
    if (strict.terms.length > 0 || holds(strict)) return [one];
    return one.loose && holds(putIn(one.loose, known)) ? [{ ...one, strict: one.loose }] : [];
  });
  const pending = truth.map((one) => ({ ...one, strict: putIn(one.strict, known), loose: one.loose && putIn(one.loose, known) }));
  const between = pending.filter(({ strict }) => strict.terms.length > 0);
  const point = solve(open, between.map(({ strict }) => strict));
  if (point) return { values: new Map([...known, ...point]), relations: truth.map(({ strict }) => strict) };
  const settled = settleSuppositions({ unknowns: open, suppositions: between, hidden: new Map(), open: new Map() }, 'first-doubts-first', true);
  const values = new Map([...known, ...(solve(open, settled.relations) ?? [])]);
  return { values, relations: truth.flatMap(({ strict, loose }) => [strict, loose].find((form) => form && holds(putIn(form, values))) ?? []) };
}

/** A relation with the known values taken to its other side. */
function putIn({ terms, low, high }: Relation, values: ReadonlyMap<string, number>): Relation {
  const sum = terms.reduce((total, [id, times]) => total + times * (values.get(id) ?? 0), 0);
  return { terms: terms.filter(([id]) => !values.has(id)), low: low === null ? null : low - sum, high: high === null ? null : high - sum };
}

/** True of a relation without terms that the values put in fulfil. */
const holds = ({ low, high }: Relation): boolean => (low ?? 0) <= 1e-6 && (high ?? 0) >= -1e-6;

function solve(unknowns: readonly Unknown[], relations: readonly Relation[]): [string, number][] | undefined {
  if (unknowns.length === 0) return [];
  const model = new LinearModel(indexSystem({ unknowns, relations }), true);
  try {
    const answer = model.greatest([], { seconds: 20 });
    return answer.kind === 'found' || answer.kind === 'open' ? unknowns.map(({ id }, at) => [id, snap(answer.point?.[at] ?? 0)]) : undefined;
  } finally {
    model.dispose();
  }
}
