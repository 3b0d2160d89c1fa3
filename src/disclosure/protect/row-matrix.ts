import type { SparseMatrixInput } from 'highs';

/** Rows as the solver takes them. */
export function rowMatrix(rows: readonly { readonly terms: readonly (readonly [at: number, times: number])[] }[], width: number): SparseMatrixInput {
  const starts = [0];
  for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
  const terms = rows.flatMap((row) => row.terms);
  return { format: 'csr', numRows: rows.length, numCols: width, starts, indices: terms.map(([at]) => at), values: terms.map(([, times]) => times) };
}
