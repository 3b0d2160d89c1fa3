import type { Model } from 'highs';
import type { Cut } from './capacity-cut.ts';
import type { GroupCell, LinkedGroup } from './linked-group.ts';
import { rowMatrix } from './row-matrix.ts';
import { highs } from '../attack/load-highs.ts';

/** How much of each cell is hidden (0 to 1), and what any choice within the conditions costs at least. */
export type Proposal = { readonly hiding: (cell: GroupCell) => number; readonly atLeast: number };

/**
 * The cheapest choice within all conditions known so far; it need not be safe, but no safe one is cheaper.
 * Holds memory of the solver: dispose of it in the end.
 */
export class Master {
  readonly #model: Model;
  readonly #cells: readonly GroupCell[];
  readonly #columns: ReadonlyMap<GroupCell, number>;
  readonly #fixedCost: number;
  #whole = false;

  constructor({ cells, rows }: LinkedGroup) {
    this.#cells = cells.filter(({ hide }) => hide === 'may');
    this.#columns = new Map(this.#cells.map((cell, column) => [cell, column]));
    this.#fixedCost = cells.reduce((sum, { hide, value }) => sum + (hide === 'must' ? value : 0), 0);
    const width = this.#cells.length;
    this.#model = highs().createModel({
      numCols: width,
      numRows: 0,
      colCost: this.#cells.map(({ value }) => value),
      colLower: this.#cells.map(() => 0),
      colUpper: this.#cells.map(() => 1),
      rowLower: [],
      rowUpper: [],
      matrix: rowMatrix([], width),
    });
    this.#model.options.set({ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0.9 });
    // No cell of an equation is hidden alone.
    for (const { terms, low, high } of rows) {
      if (low !== 0 || high !== 0) continue;
      const members = terms.map(([at]) => cells[at]).filter((cell) => cell !== undefined);
      for (const cell of members) {
        const others = members.filter((other) => other !== cell);
        if (cell.need > 0 && others.every(({ hide }) => hide === 'may')) this.add({ cell, shares: new Map(others.map((other) => [other, 1])) });
      }
    }
  }

  add({ cell, shares }: Cut): void {
    const entries = [...shares].map(([other, share]) => [this.#columns.get(other), share] as const).filter((entry): entry is [number, number] => entry[0] !== undefined);
    const own = this.#columns.get(cell);
    if (own !== undefined) entries.push([own, -1]);
    this.#model.addRow(own === undefined ? 1 : 0, Infinity, { indices: entries.map(([column]) => column), values: entries.map(([, share]) => share) });
  }

  /** From now on a cell is hidden or shown, nothing between. */
  demandWhole(): void {
    this.#whole = true;
    this.#cells.forEach((_, column) => this.#model.changeColIntegrality(column, highs().constants.variableType.integer));
  }

  /** @returns null when the solver did not come to an end within its limits */
  propose(mostNodes: number): Proposal | null {
    this.#model.options.set({ mip_max_nodes: mostNodes });
    this.#model.run();
    if (this.#model.getModelStatus() !== highs().constants.modelStatus.optimal) return null;
    const { colValue } = this.#model.getSolution();
    const bound = this.#whole ? this.#model.info.get('mip_dual_bound') : this.#model.getObjectiveValue();
    const hiding = (cell: GroupCell): number => {
      if (cell.hide !== 'may') return 1;
      const value = colValue[this.#columns.get(cell) ?? -1] ?? 0;
      return this.#whole ? Math.round(value) : value;
    };
    // Values are whole numbers, and so are costs.
    return { hiding, atLeast: this.#fixedCost + Math.ceil(Number(bound) - 1e-4) };
  }

  dispose(): void {
    this.#model.dispose();
  }
}
