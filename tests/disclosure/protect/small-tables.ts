import fc from 'fast-check';
import { boundUnknowns } from '../../../src/disclosure/attack/bound-unknowns.ts';
import { judgeInterval } from '../../../src/disclosure/attack/judge-interval.ts';
import { lackAlibiIn } from '../../../src/disclosure/attack/lack-alibi.ts';
import { asIntruderSees } from '../../../src/disclosure/protect/as-intruder.ts';
import type { SecretCell, SecretRelation, SecretTable } from '../../../src/disclosure/protect/secret-table.ts';

/** Says of an inner cell, by row and column from 0, whether it must be hidden. */
export type Primary = (value: number, row: number, column: number) => boolean;

/** A table of rows and columns with all its sums: `r1c2` is a cell, `r1c+` the sum of a row, `r+c+` of all. True zeros are never hidden. */
export function crossTable(inner: readonly (readonly number[])[], primary: Primary): SecretTable {
  const add = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);
  const rows = inner.map((row) => [...row, add(row)]);
  const all = [...rows, (rows[0] ?? []).map((_, column) => add(rows.map((row) => row[column] ?? 0)))];
  const name = (row: number, column: number): string => `r${row < inner.length ? row : '+'}c${column < (inner[0]?.length ?? 0) ? column : '+'}`;
  const cells = all.flatMap((row, r) =>
    row.map((value, c): SecretCell => ({ id: name(r, c), value, hide: value === 0 ? 'never' : r < inner.length && c < row.length - 1 && primary(value, r, c) ? 'must' : 'may' })),
  );
  const sums = (parts: readonly string[], whole: string): SecretRelation => ({ terms: [...parts.map((id) => [id, 1] as const), [whole, -1]], low: 0, high: 0 });
  const relations = [
    ...all.map((row, r) => sums(row.slice(0, -1).map((_, c) => name(r, c)), name(r, row.length - 1))),
    ...(all[0] ?? []).map((_, c) => sums(inner.map((__, r) => name(r, c)), name(inner.length, c))),
  ];
  return { cells, relations };
}

/** A tree of places: `0` the whole, `0.1` its second part, `0.1.0` the first part of that. A whole is the sum of its parts; small counts must be hidden. */
export function placeTree(parts: readonly (number | readonly number[])[], threshold: number): SecretTable {
  const cells: SecretCell[] = [];
  const relations: SecretRelation[] = [];
  const add = (id: string, value: number): void => void cells.push({ id, value, hide: value === 0 ? 'never' : value < threshold ? 'must' : 'may' });
  const sumUp = (id: string, ids: readonly string[], values: readonly number[]): number => {
    const value = values.reduce((sum, one) => sum + one, 0);
    add(id, value);
    relations.push({ terms: [...ids.map((part) => [part, 1] as const), [id, -1]], low: 0, high: 0 });
    return value;
  };
  const values = parts.map((part, index) => {
    const id = `0.${index}`;
    if (typeof part === 'number') {
      add(id, part);
      return part;
    }
    part.forEach((value, at) => add(`${id}.${at}`, value));
    return sumUp(id, part.map((_, at) => `${id}.${at}`), part);
  });
  sumUp('0', parts.map((_, index) => `0.${index}`), values);
  return { cells, relations };
}

export const counts = (most: number): fc.Arbitrary<number> => fc.oneof({ weight: 3, arbitrary: fc.integer({ min: 0, max: 12 }) }, { weight: 5, arbitrary: fc.integer({ min: 5, max: most }) });

/** Hidden cells that the attack can narrow down too far, or that lack an alibi. */
export function brokenCells(table: SecretTable, hidden: ReadonlySet<string>, { threshold, zeroPrinted = false }: { threshold: number; zeroPrinted?: boolean }): string[] {
  const system = asIntruderSees(table, hidden, zeroPrinted ? 1 : 0);
  const narrow = [...boundUnknowns(system, hidden)].filter(([, bound]) => !judgeInterval(bound, threshold)).map(([id]) => id);
  return [...new Set([...narrow, ...lackAlibiIn(system, hidden, threshold)])];
}

/** The least that any safe choice costs, found by trying every one; Infinity where none is safe. */
export function leastByTrying(table: SecretTable, options: { threshold: number; zeroPrinted?: boolean }): number {
  const must = table.cells.filter(({ hide }) => hide === 'must');
  const may = table.cells.filter(({ hide }) => hide === 'may');
  const choices = Array.from({ length: 2 ** may.length }, (_, bits) => [...must, ...may.filter((__, at) => bits & (2 ** at))])
    .map((cells) => ({ ids: new Set(cells.map(({ id }) => id)), cost: cells.reduce((sum, { value }) => sum + value, 0) }))
    .toSorted((a, b) => a.cost - b.cost);
  return choices.find(({ ids }) => brokenCells(table, ids, options).length === 0)?.cost ?? Infinity;
}
