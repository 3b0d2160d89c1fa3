import type { Named } from '../../browser/check-number/check-book.ts';

/** Something with names, some of them whole: who counts “left-behind and disadvantaged children” does not count “disadvantaged children”. */
export type WithWhole<N extends Named> = N & { whole: readonly string[] };

/**
 * The same things, called by the ends of their names too, as texts do: “left-behind children” for “rural left-behind
 * children”, 留守儿童 for 农村留守儿童. What ends like several names stands for all of them, unless it is the whole name of
 * one: “children” are the children paired.
 */
export function nameEnds<N extends Named>(named: readonly (readonly [string, WithWhole<N>])[]): Record<string, Omit<WithWhole<N>, 'whole'>> {
  const known = new Set(named.flatMap(([, { names }]) => names));
  const endsOfAll = (names: readonly string[]) => [...names, ...names.flatMap(endsOf).filter((end) => !known.has(end))];
  return Object.fromEntries(named.map(([id, { whole, ...each }]) => [id, { ...each, names: [...new Set([...endsOfAll(each.names), ...whole])] }]));
}

const endsOf = (name: string): string[] =>
  /[a-z]/.test(name)
    ? name.split(' ').map((_, at, all) => all.slice(at).join(' ')).filter((end) => end.length > 3)
    : [...name].map((_, at) => name.slice(at)).filter((end) => end.length > 1);
