import type { Measure } from '../src/records/measure-schema.ts';

const ages = ['a1', 'a2', 'a3', 'a4'];
const needs = ['n1', 'n2', 'n3'];

/** A made-up measure by four ages, by three needs, and by both at once, each with the measures it adds up from. */
export function classify(base: string): Record<string, Partial<Measure>> {
  const entries: [string, Partial<Measure>][] = [[base, { parts: [ages.map((age) => `${base}-${age}`), needs.map((need) => `${base}-${need}`)] }]];
  for (const age of ages) entries.push([`${base}-${age}`, { parts: [needs.map((need) => `${base}-${age}-${need}`)] }]);
  for (const need of needs) entries.push([`${base}-${need}`, { parts: [ages.map((age) => `${base}-${age}-${need}`)] }]);
  for (const age of ages) for (const need of needs) entries.push([`${base}-${age}-${need}`, {}]);
  return Object.fromEntries(entries);
}
