import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { ReadRelease } from '../../records/read-releases.ts';
import type { Cell } from '../../records/release-schema.ts';

/** A cell as a release gave it. `release` is its place in the order of releases, oldest first. */
export type Given = { readonly cell: Cell; readonly release: number; readonly file: string; readonly at: string };

/**
 * All that was ever given of measures that are reckoned with together, for one period. No relation leads from one group
 * to another, so each is attacked alone.
 */
export type Group = {
  readonly measures: readonly string[];
  readonly period: string;
  /** By cell key, oldest first. */
  readonly givens: ReadonlyMap<string, readonly Given[]>;
  /** The releases that brought something of the group, in order: between them nothing changed. */
  readonly vintages: readonly number[];
};

/** @param releases all releases, oldest first */
export function gatherGroups(releases: readonly ReadRelease[], book: CodeBook): Group[] {
  const families = joinMeasures(book);
  const groups = new Map<string, { measures: readonly string[]; period: string; givens: Map<string, Given[]>; vintages: Set<number> }>();
  releases.forEach(({ cells, file }, release) => {
    cells.forEach((cell, index) => {
      const measures = families.get(cell.measure);
      if (!measures) return;
      const name = `${measures[0]} ${cell.period}`;
      const group = groups.get(name) ?? { measures, period: cell.period, givens: new Map(), vintages: new Set() };
      groups.set(name, group);
      const key = cellKey(cell);
      const given = { cell, release, file, at: `cells[${index}] (${key})` };
      const before = group.givens.get(key);
      if (before) before.push(given);
      else group.givens.set(key, [given]);
      group.vintages.add(release);
    });
  });
  return [...groups.values()].map((group) => ({ ...group, vintages: [...group.vintages] }));
}

/** For each measure the measures that hang together with it by parts or rates, itself among them. */
function joinMeasures({ measures }: CodeBook): ReadonlyMap<string, readonly string[]> {
  const families = new Map([...measures.keys()].map((id) => [id, new Set([id])]));
  for (const { id, parts = [], ratio_of: ratio } of measures.values()) {
    for (const other of [...parts.flat(), ...(ratio ? [ratio.numerator, ratio.denominator] : [])]) {
      const [a, b] = [families.get(id)!, families.get(other)!];
      if (a === b) continue;
      for (const each of b) families.set(each, a.add(each));
    }
  }
  return new Map([...families].map(([id, family]) => [id, [...family]]));
}
