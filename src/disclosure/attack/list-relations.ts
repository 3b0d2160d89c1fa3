import { cellKey } from '../../records/check-truth.ts';
import type { Cell } from '../../records/release-schema.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { Group } from './gather-groups.ts';
import type { PlaceParts } from './list-parts.ts';

export type Named = Pick<Cell, 'place' | 'measure' | 'period'>;

/** A whole and its parts, by place or by measure: `complete` where the parts are all there are. */
export type Relation = {
  readonly cells: readonly [whole: Named, ...parts: Named[]];
  readonly complete: boolean;
  /** True where no release ever said anything of any of its cells, so that it is the same as of every release. */
  readonly bare: boolean;
};

/**
 * Every relation of a group that can tell something. One of whose cells nothing was ever said counts too: what other
 * relations tell of its cells goes through it to others still. It tells nothing, and is left out, where no more than one
 * of its cells stands in any other relation, or where nothing given is within reach.
 */
export function listRelations({ measures: ids, period, givens }: Group, book: CodeBook, places: ReadonlyMap<string, PlaceParts>): Relation[] {
  const all: Relation[] = [];
  const inRates = new Set<string>();
  const everyPlace = new Set([...book.places.keys(), ...[...places.values()].flatMap(({ codes }) => codes)]);
  const named = (place: string, measure: string): Named => ({ place, measure, period });
  const add = (whole: Named, parts: readonly Named[], complete: boolean): void => {
    const cells = [whole, ...parts] as const;
    all.push({ cells, complete, bare: !cells.some((cell) => givens.has(cellKey(cell))) });
  };
  for (const id of ids) {
    const { adds_up, parts = [], ratio_of: ratio } = book.measures.get(id)!;
    if (adds_up) for (const [place, { codes, complete }] of places) add(named(place, id), codes.map((code) => named(code, id)), complete);
    for (const set of parts) for (const place of everyPlace) add(named(place, id), set.map((part) => named(place, part)), true);
    if (!ratio) continue;
    for (const place of everyPlace) {
      if (givens.has(cellKey(named(place, id)))) for (const count of [ratio.numerator, ratio.denominator]) inRates.add(cellKey(named(place, count)));
    }
  }
  return dropOutOfReach(dropDeadEnds(all, inRates), inRates);
}

/** The relations in which each cell stands. */
function findStanding(relations: Iterable<Relation>): Map<string, Set<Relation>> {
  const standing = new Map<string, Set<Relation>>();
  for (const relation of relations) {
    for (const cell of relation.cells) {
      const key = cellKey(cell);
      standing.set(key, (standing.get(key) ?? new Set()).add(relation));
    }
  }
  return standing;
}

function dropDeadEnds(relations: readonly Relation[], inRates: ReadonlySet<string>): Relation[] {
  const standing = findStanding(relations);
  const dropped = new Set<Relation>();
  const isShared = (key: string): boolean => inRates.has(key) || standing.get(key)!.size > 1;
  const look = relations.filter(({ bare }) => bare);
  for (let relation = look.pop(); relation; relation = look.pop()) {
    const keys = relation.cells.map(cellKey);
    if (dropped.has(relation) || keys.filter(isShared).length > 1) continue;
    dropped.add(relation);
    for (const key of keys) {
      const others = standing.get(key)!;
      others.delete(relation);
      // What it was shared with may be a dead end now.
      for (const other of others) if (other.bare) look.push(other);
    }
  }
  return relations.filter((relation) => !dropped.has(relation));
}

function dropOutOfReach(relations: readonly Relation[], inRates: ReadonlySet<string>): Relation[] {
  const standing = findStanding(relations);
  const reached = new Set(relations.filter(({ bare, cells }) => !bare || cells.some((cell) => inRates.has(cellKey(cell)))));
  // A set grows while it is walked through.
  for (const { cells } of reached) for (const cell of cells) for (const other of standing.get(cellKey(cell))!) reached.add(other);
  return relations.filter((relation) => reached.has(relation));
}
