import type { Group } from '../attack/gather-groups.ts';
import type { PlaceParts } from '../attack/list-parts.ts';
import { supposeGroup } from '../attack/suppose-group.ts';
import type { Supposition } from '../attack/supposition.ts';
import type { Relation } from '../attack/system.ts';
import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import { fillIn } from './fill-in.ts';
import type { SecretCell, SecretTable } from './secret-table.ts';
import type { SortedCell } from './sort-private.ts';

/**
 * The secret table of one group: what an intruder would put down if everything private were withheld, with the private values
 * put in. The relations are those of the attack itself, of every release, so that protect and attack cannot disagree on them.
 * Cells go by their keys; those of nobody’s knowing by the names the attack gives them.
 *
 * @param group of all earlier releases and of the new one with every private cell withheld that could be
 * @param lots the private cells by their keys
 */
export function secretTableOf(group: Group, book: CodeBook, places: ReadonlyMap<string, PlaceParts>, lots: ReadonlyMap<string, SortedCell>): SecretTable {
  const { unknowns, suppositions, hidden, open } = supposeGroup(group, book, places);
  const same = joinSame(suppositions);
  const keyOf = (id: string): string | undefined => {
    const given = hidden.get(id);
    return given ? cellKey(given.cell) : open.get(id)?.key;
  };
  // A cell is one, whatever release speaks of it; it goes by its key where it has one.
  const names = new Map<string, string>();
  for (const { id } of unknowns) {
    const [name, key] = [names.get(same(id)), keyOf(id)];
    names.set(same(id), key !== undefined && (name === undefined || !lots.has(name)) ? key : (name ?? id));
  }
  const nameOf = (id: string): string => names.get(same(id)) ?? id;
  const withheld = new Set([...hidden.keys()].map(nameOf));
  const people = new Set([...open.keys()].map(nameOf));
  const renamed = suppositions.flatMap((one) => {
    if (one.doubt === 'zero') return [];
    const strict = rename(one.strict, nameOf);
    return strict.terms.length === 0 ? [] : [{ ...one, strict, loose: one.loose && rename(one.loose, nameOf) }];
  });
  const all = [...new Map(unknowns.map((unknown) => [nameOf(unknown.id), { ...unknown, id: nameOf(unknown.id), least: withheld.has(nameOf(unknown.id)) ? 1 : 0 }])).values()];
  const known = new Map(
    all.flatMap(({ id }) => {
      const cell = lots.get(id);
      // What a later release corrects was another number before.
      return cell && cell.lot !== 'revised' ? [[id, cell.value] as const] : [];
    }),
  );
  const { values, relations } = fillIn(all, unique(renamed), known);
  const cells = all.map(({ id }): SecretCell => {
    const lot = lots.get(id)?.lot;
    const hide = lot === 'must' || lot === 'may' || lot === 'never' ? lot : withheld.has(id) && !lot ? 'must' : people.has(id) ? 'unsaid' : 'absent';
    return { id, value: values.get(id) ?? 0, hide };
  });
  return { cells, relations };
}

/** Names one of all unknowns that are supposed to be the same. */
function joinSame(suppositions: readonly Supposition[]): (id: string) => string {
  const head = new Map<string, string>();
  const headOf = (id: string): string => {
    let top = id;
    for (let next = head.get(top); next !== undefined; next = head.get(top)) top = next;
    return top;
  };
  for (const { doubt, strict: { terms } } of suppositions) {
    const [one, other] = terms;
    if (doubt !== 'changed-since' || !one || !other) continue;
    const [a, b] = [headOf(one[0]), headOf(other[0])];
    if (a !== b) head.set(a, b);
  }
  return headOf;
}

/** The relation by the new names; terms that cancel each other out are gone. */
function rename({ terms, low, high }: Relation, nameOf: (id: string) => string): Relation {
  const sums = new Map<string, number>();
  for (const [id, times] of terms) sums.set(nameOf(id), (sums.get(nameOf(id)) ?? 0) + times);
  return { terms: [...sums].filter(([, times]) => times !== 0), low, high };
}

/** The same relation, said by release after release, once. */
function unique(suppositions: readonly Supposition[]): Supposition[] {
  return [...new Map(suppositions.map((one) => [JSON.stringify([one.strict.terms.toSorted(([a], [b]) => (a < b ? -1 : 1)), one.strict.low, one.strict.high]), one])).values()];
}
