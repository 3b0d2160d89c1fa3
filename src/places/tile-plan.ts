/** Where a place's tile lies in the grid: column and row, both counted from 0, from the north-west. */
export type TileCell = readonly [column: number, row: number];

/** A cell for every place, by GB/T 2260 code. */
export type TilePlan = Readonly<Record<string, TileCell>>;

/** More columns than this leave no room for a name and its numbers on a phone. */
export const mostColumns = 5;

/** Columns and rows a plan takes up. */
export function tileGrid(tiles: TilePlan): { columns: number; rows: number } {
  const cells = Object.values(tiles);
  return { columns: Math.max(0, ...cells.map(([column]) => column + 1)), rows: Math.max(0, ...cells.map(([, row]) => row + 1)) };
}

const isCell = (value: unknown): value is TileCell => Array.isArray(value) && value.length === 2 && value.every((step) => Number.isInteger(step) && step >= 0);

/** Checks the `tiles` of a label file against the codes of the outlines. Throws an Error that names the member at fault. */
export function checkTiles(json: unknown, codes: readonly string[]): void {
  const tiles = json as Record<string, unknown>;
  const taken = new Map<string, string>();
  for (const code of codes) {
    const cell = tiles[code];
    if (cell === undefined) throw new Error(`labels: tiles.${code} is missing; where there are tiles, every outline has one`);
    if (!isCell(cell) || cell[0] >= mostColumns) throw new Error(`labels: tiles.${code} must be a column (0 to ${mostColumns - 1}) and a row (from 0)`);
    const other = taken.get(String(cell));
    if (other) throw new Error(`labels: tiles.${code} lies on tiles.${other}`);
    taken.set(String(cell), code);
  }
  for (const code of Object.keys(tiles)) {
    if (!codes.includes(code)) throw new Error(`labels: tiles.${code} has no outline`);
  }
}
