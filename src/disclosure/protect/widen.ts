import type { Model } from 'highs';
import { highs } from '../attack/load-highs.ts';
import { tolerance } from '../attack/tolerance.ts';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import { rowMatrix } from './row-matrix.ts';

/** Ways in which all cells could differ from their values, and the shown cells that they move. */
export type Way = { readonly points: readonly Float64Array[]; readonly moved: readonly GroupCell[] };

/** What a hidden cell is charged for moving: so little that it never outweighs a shown one, but ways that move few cells are found. */
const trifle = 1e-3;

/**
 * Finds the cheapest way to leave an unsafe cell room enough: two ways in which all cells could differ from their values,
 * between which it moves by what it needs. A shown cell is charged its value for moving; those that must move are to be hidden.
 * A linear programme in place of the true, all-or-nothing price (Kelly, Golden and Assad 1992, “Cell suppression: disclosure
 * protection for sensitive tabular data”).
 */
export class Widening {
  readonly #group: LinkedGroup;
  readonly #model: Model;
  readonly #free: boolean[];
  readonly #ways: 1 | 2;

  /** @param ways 1: the cell moves up only, which is faster; 2: up in one way and down in the other, which finds every possibility */
  constructor(group: LinkedGroup, ways: 1 | 2) {
    const { cells, rows } = group;
    this.#group = group;
    this.#ways = ways;
    this.#free = cells.map(() => false);
    const width = cells.length * 2 * ways;
    // A cell that moves up in the first way, down in the first, up in the second, down in the second.
    const inWay = (way: number) => rows.map(({ terms, low, high }) => ({ low, high, terms: terms.flatMap(([at, times]) => [[way * 2 * cells.length + at, times], [(way * 2 + 1) * cells.length + at, -times]] as const) }));
    const apart = { low: 0, high: Infinity, terms: [] };
    const all = ways === 1 ? inWay(0) : [...inWay(0), ...inWay(1), apart];
    this.#model = highs().createModel({
      numCols: width,
      numRows: all.length,
      colCost: Array.from({ length: width }, (_, index) => cells[index % cells.length]?.value ?? 0),
      colLower: Array.from({ length: width }, () => 0),
      colUpper: Array.from({ length: width }, (_, index) => (Math.floor(index / cells.length) % 2 ? (cells[index % cells.length]?.room ?? 0) : Infinity)),
      rowLower: all.map(({ low }) => low),
      rowUpper: all.map(({ high }) => high),
      matrix: rowMatrix(all, width),
    });
    this.#model.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
  }

  /** From now on a cell moves without charge, or nearly so: it is hidden. */
  free(cell: GroupCell): void {
    if (this.#free[cell.at]) return;
    this.#free[cell.at] = true;
    for (let block = 0; block < 2 * this.#ways; block += 1) this.#model.changeColCost(this.#col(block, cell), trifle);
  }

  /** From now on a cell moves no more: it is shown for good. `open` takes it back. */
  close(cell: GroupCell): void {
    for (let block = 0; block < 2 * this.#ways; block += 1) this.#model.changeColBounds(this.#col(block, cell), 0, 0);
  }

  open(cell: GroupCell): void {
    for (let block = 0; block < 2 * this.#ways; block += 1) this.#model.changeColBounds(this.#col(block, cell), 0, block % 2 ? cell.room : Infinity);
  }

  /**
   * The ways, as what each cell differs from its value, and which shown cells they move.
   * @param need how far apart the cell must lie in the two ways; in the one way it is measured from its value
   * @returns null where no way is wide enough
   */
  widen(cell: GroupCell, need: number): Way | null {
    this.#demand(cell, need);
    this.#model.run();
    const found = this.#model.getModelStatus() === highs().constants.modelStatus.optimal;
    const values = found ? this.#model.getSolution().colValue : new Float64Array();
    this.#demand(cell, 0);
    if (!found) return null;
    const size = this.#group.cells.length;
    const points = Array.from({ length: this.#ways }, (_, way) => Float64Array.from({ length: size }, (__, at) => (values[way * 2 * size + at] ?? 0) - (values[(way * 2 + 1) * size + at] ?? 0)));
    const moved = this.#group.cells.filter((other) => !this.#free[other.at] && points.some((point) => Math.abs(point[other.at] ?? 0) > tolerance));
    return { points, moved };
  }

  #demand(cell: GroupCell, need: number): void {
    if (this.#ways === 1) {
      this.#model.changeColBounds(this.#col(0, cell), need, Infinity);
      this.#model.changeColBounds(this.#col(1, cell), 0, need > 0 ? 0 : cell.room);
      return;
    }
    const last = this.#model.getDimensions().numRows - 1;
    [1, -1, -1, 1].forEach((times, block) => this.#model.changeCoefficient(last, this.#col(block, cell), need > 0 ? times : 0));
    this.#model.changeRowBounds(last, need, Infinity);
  }

  #col(block: number, { at }: GroupCell): number {
    return block * this.#group.cells.length + at;
  }

  dispose(): void {
    this.#model.dispose();
  }
}
