import { cellKey } from '../../records/check-truth.ts';
import type { CodeBook } from '../../records/code-book.ts';
import type { Cell } from '../../records/release-schema.ts';
import { countsPeople } from '../counts-people.ts';
import type { Given, Group } from './gather-groups.ts';
import { halfOfLastPlace } from './half-of-last-place.ts';
import { relate, type Supposition, type SupposedSystem } from './supposition.ts';
import type { Unknown } from './system.ts';

/** What stands in a cell as of a release: a number, or an unknown by its id. */
export type Standing = { readonly number: number } | { readonly unknown: string };

type Named = Pick<Cell, 'place' | 'measure' | 'period'>;

/**
 * Gives every cell of a group its number or its unknown, as of any release, and keeps what is supposed of the unknowns.
 *
 * An unknown is shared between releases until its cell is given again. A withheld cell that is given again is a new
 * unknown, supposed to be what it was; what was not published is supposed to be what a later release says it is. A
 * published value is a number; one that its source calls “more than” or rounded is an unknown supposed to be just that.
 * A withheld count is supposed to be at least 1, because the rule prints true zeros. (To suppose 0 instead could only
 * widen intervals, so it is tried only where 1 contradicts something.)
 */
export class PlaceUnknowns {
  readonly suppositions: Supposition[] = [];
  readonly hidden = new Map<string, Given>();
  readonly open = new Map<string, { key: string; given: Given | undefined }>();
  readonly #unknowns = new Map<string, Unknown>();
  readonly #group: Group;
  readonly #book: CodeBook;
  readonly #last: number;

  /** @param last the last release to be known of */
  constructor(group: Group, book: CodeBook, last: number) {
    this.#group = group;
    this.#book = book;
    this.#last = last;
  }

  get unknowns(): SupposedSystem['unknowns'] {
    return [...this.#unknowns.values()];
  }

  /** The last time a cell was given, as of a release. */
  givenBy(named: Named, release: number): Given | undefined {
    return this.#group.givens.get(cellKey(named))?.findLast((given) => given.release <= release);
  }

  /** The cell as of a release. */
  standing(named: Named, release: number): Standing {
    const given = this.givenBy(named, release);
    if (!given || given.cell.status === 'not-published') return { unknown: this.#nowhereGiven(named) };
    const { cell } = given;
    if (cell.value !== null && cell.qualifier !== 'at-least' && cell.qualifier !== 'rounded') return { number: cell.value };
    return { unknown: this.#given(given) };
  }

  /** Makes unknowns of all withheld cells, so that those which nothing bounds are counted too. */
  addHidden(releases: readonly number[]): void {
    for (const givens of this.#group.givens.values()) {
      for (const given of givens) if (given.cell.status === 'withheld' && releases.includes(given.release)) this.#given(given);
    }
  }

  #given(given: Given): string {
    const { cell, release } = given;
    const id = `${cellKey(cell)} @${release}`;
    if (this.#unknowns.has(id)) return id;
    this.#add(id, cell.measure);
    const { value } = cell;
    if (value !== null) {
      const half = cell.qualifier === 'rounded' ? halfOfLastPlace(value) : null;
      this.#suppose(half === null ? 'at-least' : 'rounded', id, value, half === null ? [value, null] : [value - half, value + half]);
    } else if (cell.status === 'not-applicable') {
      this.#suppose('not-applicable', id, 0, null);
      // Where that turns out not to be so, it is a count that nobody published.
      if (countsPeople(cell, this.#book)) this.open.set(id, { key: cellKey(cell), given });
    } else {
      this.hidden.set(id, given);
      this.suppositions.push({ doubt: 'zero', strict: relate([[id, 1]], 1, null), loose: null });
      const before = this.#group.givens.get(cellKey(cell))!.findLast((each) => each.release < release && each.cell.status === 'withheld');
      if (before) this.#link(id, this.#given(before));
    }
    return id;
  }

  #nowhereGiven(named: Named): string {
    const id = cellKey(named);
    if (this.#unknowns.has(id)) return id;
    this.#add(id, named.measure);
    const givens = (this.#group.givens.get(id) ?? []).filter(({ release }) => release <= this.#last);
    if (countsPeople(named as Cell, this.#book)) this.open.set(id, { key: id, given: givens.find(({ cell }) => cell.status === 'not-published') });
    const later = givens.find(({ cell }) => cell.status !== 'not-published');
    if (later?.cell.value != null) this.#suppose('changed-since', id, later.cell.value, null);
    else if (later) this.#link(id, this.#given(later));
    return id;
  }

  #add(id: string, measure: string): void {
    this.#unknowns.set(id, { id, least: 0, most: null, whole: this.#book.measures.get(measure)?.unit !== 'percent' });
  }

  #suppose(doubt: Supposition['doubt'], id: string, value: number, loose: [number, number | null] | null): void {
    this.suppositions.push({ doubt, strict: relate([[id, 1]], value), loose: loose && relate([[id, 1]], ...loose) });
  }

  #link(id: string, other: string): void {
    this.suppositions.push({ doubt: 'changed-since', strict: relate([[id, 1], [other, -1]], 0), loose: null });
  }
}
