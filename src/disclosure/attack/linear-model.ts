import type { Model, ModelData } from 'highs';
import { highs, replaceHighs } from './load-highs.ts';
import type { IndexedSystem } from './index-system.ts';

/** What a search for the greatest value of a sum came to. */
export type Answer =
  | { readonly kind: 'found'; readonly value: number; readonly point: Float64Array }
  /** Nothing bounds the sum. */
  | { readonly kind: 'unbounded' }
  /** No values satisfy all relations. */
  | { readonly kind: 'impossible' }
  /** Time ran out; `bound` is what the sum cannot exceed, as far as was proven, and `point` the best found. */
  | { readonly kind: 'open'; readonly bound: number; readonly point: Float64Array | undefined };

/** A sum to be made as great as possible: positions and coefficients. */
export type Sum = readonly (readonly [at: number, times: number])[];

export type Limits = { readonly seconds?: number; readonly miss?: number };

/**
 * A system in the solver’s memory. One model answers many questions, each starting from where the last one ended,
 * which costs a few milliseconds where a fresh start costs hundreds. To be disposed of by whoever opened it.
 */
export class LinearModel {
  readonly #system: IndexedSystem;
  readonly #whole: boolean;
  #model: Model | undefined;
  #costs: readonly number[] = [];

  /** @param whole true to hold whole unknowns to whole numbers (a mixed-integer program) */
  constructor(system: IndexedSystem, whole: boolean) {
    this.#system = system;
    this.#whole = whole;
  }

  /**
   * @param limits for whole numbers only: for how long to look, at most, and by what share of it the answer may miss the
   * greatest value, where any good solution will do
   */
  greatest(sum: Sum, limits: Limits = {}): Answer {
    try {
      return this.#ask(sum, limits);
    } catch (error) {
      // A trap or a lack of memory leaves the WebAssembly broken, so the question is put once more to a fresh one.
      if (!(error instanceof WebAssembly.RuntimeError) && !(error instanceof RangeError)) throw error;
      this.#model = undefined;
      replaceHighs();
      return this.#ask(sum, limits);
    }
  }

  dispose(): void {
    this.#model?.dispose();
    this.#model = undefined;
  }

  #ask(sum: Sum, { seconds = Infinity, miss = 0 }: Limits): Answer {
    const model = (this.#model ??= openModel(this.#system, this.#whole));
    for (const at of this.#costs) model.changeColCost(at, 0);
    for (const [at, times] of sum) model.changeColCost(at, times);
    this.#costs = sum.map(([at]) => at);
    if (this.#whole) {
      model.raw.zeroAllClocks();
      model.options.set({ time_limit: seconds, mip_rel_gap: miss });
    }
    model.run();
    const answer = this.#read(model);
    if (answer) return answer;
    // Numbers can lead simplex astray; from the beginning and with presolve it takes another way.
    model.clearSolver();
    model.options.set({ presolve: 'on', simplex_strategy: 1 });
    model.run();
    const second = this.#read(model);
    model.dispose();
    this.#model = undefined;
    if (second) return second;
    throw new Error('The solver came to no result; nothing was proven, so nothing is published. 推算没有得出结论，不能证明安全，因此不予发布。');
  }

  #read(model: Model): Answer | undefined {
    const { modelStatus } = highs().constants;
    const status = model.getModelStatus();
    if (status === modelStatus.optimal) return { kind: 'found', value: model.getObjectiveValue(), point: model.getSolution().colValue };
    if (status === modelStatus.unbounded) return { kind: 'unbounded' };
    if (status === modelStatus.infeasible) return { kind: 'impossible' };
    if (status !== modelStatus.timeLimit || !this.#whole) return undefined;
    const found = model.info.get('primal_solution_status') === 2;
    return { kind: 'open', bound: Number(model.info.get('mip_dual_bound')), point: found ? model.getSolution().colValue : undefined };
  }
}

function openModel(system: IndexedSystem, whole: boolean): Model {
  const { constants, createModel } = highs();
  const model = createModel(modelData(system, whole));
  model.changeObjectiveSense(constants.objectiveSense.maximize);
  // Primal simplex stays feasible when only the objective changes; presolve would throw the last answer away.
  model.options.set(whole ? { output_flag: false, mip_abs_gap: 0.5 } : { output_flag: false, presolve: 'off', simplex_strategy: 4 });
  return model;
}

function modelData({ ids, whole: isWhole, box, rows }: IndexedSystem, whole: boolean): ModelData {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(({ at }, row) => (starts[row + 1] = starts[row]! + at.length));
  const { variableType } = highs().constants;
  return {
    numCols: ids.length,
    numRows: rows.length,
    colCost: new Float64Array(ids.length),
    colLower: box.low,
    colUpper: box.high,
    rowLower: Float64Array.from(rows, ({ low }) => low),
    rowUpper: Float64Array.from(rows, ({ high }) => high),
    matrix: { format: 'csr', numRows: rows.length, numCols: ids.length, starts, indices: rows.flatMap(({ at }) => at), values: rows.flatMap(({ times }) => times) },
    ...(whole ? { integrality: isWhole.map((each) => (each ? variableType.integer : variableType.continuous)) } : {}),
  };
}
