import type { CodeBook } from '../../records/code-book.ts';
import type { Measure } from '../../records/measure-schema.ts';
import type { Group } from './gather-groups.ts';
import { listRelations } from './list-relations.ts';
import type { PlaceParts } from './list-parts.ts';
import { PlaceUnknowns, type Standing } from './place-unknowns.ts';
import { relate, type Supposition, type SupposedSystem } from './supposition.ts';

/** Terms of a relation with the published numbers already summed up. */
type Balance = { readonly terms: (readonly [string, number])[]; known: number };

/**
 * All that is public of a group, as suppositions: places and their parts, measures and their parts, and rates, as of each
 * of the releases `vintages`. Nothing that has only published numbers in it is put down: there is nothing to find out.
 */
export function supposeGroup(group: Group, book: CodeBook, places: ReadonlyMap<string, PlaceParts>, vintages: readonly number[] = group.vintages): SupposedSystem {
  const unknowns = new PlaceUnknowns(group, book, vintages.at(-1) ?? 0);
  const suppositions: Supposition[] = [];
  const measures = group.measures.map((id) => book.measures.get(id)!);
  const allPlaces = new Set([...book.places.keys(), ...[...places.values()].flatMap(({ codes }) => codes)]);
  const relations = listRelations(group, book, places);
  for (const release of vintages) {
    for (const { cells, complete, bare } of relations) {
      // One of which no release says anything is the same as of each.
      if (bare && release !== vintages[0]) continue;
      const { terms, known } = balance(cells.map((cell, at) => [unknowns.standing(cell, release), at === 0 ? 1 : -1]));
      if (terms.length === 0) continue;
      const loose = relate(terms, -known, null);
      const givens = cells.flatMap((cell) => unknowns.givenBy(cell, release) ?? []);
      const mixed = givens.some(({ cell }) => cell.status === 'revised') && new Set(givens.map((given) => given.release)).size > 1;
      suppositions.push({ doubt: 'parts-missing', strict: complete ? relate(terms, -known) : loose, loose, mixed });
    }
    for (const measure of measures) {
      if (measure.ratio_of) for (const place of allPlaces) suppositions.push(...supposeRate(place, measure, release, group, unknowns));
    }
  }
  unknowns.addHidden(vintages);
  return { unknowns: unknowns.unknowns, suppositions: [...suppositions, ...unknowns.suppositions], hidden: unknowns.hidden, open: unknowns.open };
}

function balance(sides: readonly (readonly [Standing, number])[]): Balance {
  const result: Balance = { terms: [], known: 0 };
  for (const [standing, times] of sides) {
    if ('number' in standing) result.known += times * standing.number;
    else result.terms.push([standing.unknown, times]);
  }
  return result;
}

/**
 * A published rate v with d decimals says |v − per · numerator ÷ denominator| ≤ half of its last decimal. Multiplied by
 * 2 · 10^d · denominator, that is linear whichever of the two counts is hidden, with whole coefficients.
 */
function supposeRate(place: string, { id, ratio_of: ratio }: Measure, release: number, { period }: Group, unknowns: PlaceUnknowns): Supposition[] {
  const given = unknowns.givenBy({ place, measure: id, period }, release);
  const value = given?.cell.value ?? null;
  if (!ratio || !given || value === null) return [];
  const [above, below] = [ratio.numerator, ratio.denominator].map((measure) => unknowns.standing({ place, measure, period }, release));
  const scale = 2 * 10 ** ratio.decimals;
  return [-1, 1].flatMap((side) => {
    const { terms, known } = balance([[below!, Math.round(value * scale) + side], [above!, -scale * ratio.per]]);
    if (terms.length === 0) return [];
    const strict = side < 0 ? relate(terms, null, -known) : relate(terms, -known, null);
    return [{ doubt: 'rate' as const, strict, loose: null, given }];
  });
}
