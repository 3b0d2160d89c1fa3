import type { Named } from './check-book.ts';

/**
 * The same things, called by the ends of their names too, as texts do: “left-behind children” for “rural left-behind
 * children”, 留守儿童 for 农村留守儿童. What ends like several names stands for all of them, unless it is the whole name of
 * one: “children” are the children paired.
 */
export function nameEnds<N extends Named>(named: Readonly<Record<string, N>>): Record<string, N> {
  const whole = new Set(Object.values(named).flatMap(({ names }) => names));
  const endsOfAll = (names: readonly string[]) => new Set([...names, ...names.flatMap(endsOf).filter((end) => !whole.has(end))]);
  return Object.fromEntries(Object.entries(named).map(([id, each]) => [id, { ...each, names: [...endsOfAll(each.names)] }]));
}

const endsOf = (name: string): string[] =>
  /[a-z]/.test(name)
    ? name.split(' ').map((_, at, all) => all.slice(at).join(' ')).filter((end) => end.length > 3)
    : [...name].map((_, at) => name.slice(at)).filter((end) => end.length > 1);
