import type { Model } from 'highs';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import { rowMatrix } from './row-matrix.ts';
import { highs } from '../attack/load-highs.ts';

/** How far a cell can be moved, where all cells of the group then lie (as what they differ from their values), and the price of each bound. */
export type Far = { readonly moved: number; readonly point: Float64Array; readonly prices: Float64Array };


/**
 * What an intruder can make of one group when some of its cells are hidden: every way in which they could differ from
 * their values and still fit all that is published. Holds memory of the solver: dispose of it in the end.
 */
export class Reach {
  readonly #model: Model;
  readonly #hidden: boolean[];
  #aim = 0;

  constructor({ cells, rows }: LinkedGroup) {
    const none = cells.map(() => 0);
    this.#hidden = cells.map(() => false);
    this.#model = highs().createModel({
      numCols: cells.length,
      numRows: rows.length,
      colCost: none,
      colLower: none,
      colUpper: none,
      rowLower: rows.map(({ low }) => low),
      rowUpper: rows.map(({ high }) => high),
      matrix: rowMatrix(rows, cells.length),
    });
    this.#model.options.set({ output_flag: false, solver: 'simplex', presolve: 'off' });
  }

  hides({ at }: GroupCell): boolean {
    return this.#hidden[at] ?? false;
  }

  hide(cell: GroupCell): void {
    this.#hidden[cell.at] = true;
    this.bound(cell, -cell.room, Infinity);
  }

  show(cell: GroupCell): void {
    this.#hidden[cell.at] = false;
    this.bound(cell, 0, 0);
  }

  /** Sets how far a cell may differ from its value, whatever it was told before. */
  bound({ at }: GroupCell, low: number, high: number): void {
    this.#model.changeColBounds(at, low, high);
  }

  /** The furthest a hidden cell can lie above (1) or below (−1) its value, looking no further than `most`. */
  far(cell: GroupCell, way: 1 | -1, most: number): Far {
    this.#model.changeColCost(this.#aim, 0);
    this.#aim = cell.at;
    this.#model.changeColCost(cell.at, -way);
    this.bound(cell, way > 0 ? -cell.room : -Math.min(most, cell.room), way > 0 ? most : Infinity);
    const far = this.#solve(cell.at, way);
    this.bound(cell, -cell.room, Infinity);
    return far;
  }

  #solve(at: number, way: 1 | -1): Far {
    this.#model.run();
    if (this.#model.getModelStatus() !== highs().constants.modelStatus.optimal) {
      // A basis left by the solve before can mislead it; from a clean start the zero point always fits.
      this.#model.clearSolver();
      this.#model.run();
    }
    if (this.#model.getModelStatus() !== highs().constants.modelStatus.optimal) throw new Error(`The solver gave up (status ${this.#model.getModelStatus()}).`);
    const { colValue, colDual } = this.#model.getSolution();
    return { moved: Math.max(0, way * (colValue[at] ?? 0)), point: colValue, prices: colDual };
  }

  dispose(): void {
    this.#model.dispose();
  }
}
