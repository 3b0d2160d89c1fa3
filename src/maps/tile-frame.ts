import { tileGrid, type TilePlan } from '../places/tile-plan.ts';
import { shortNumber } from './short-number.ts';

/** Height of a tile in em of the map's type: a name, a symbol and two numbers, one below the other. */
export const tileHeight = 7.4;

/** A rectangle in the grid: `x` and `width` in percent of the map, `y` and `height` in em. */
export type TileBox = { x: number; y: number; width: number; height: number };

/** What stands where: each place's box, legend and key in free cells or below the tiles, and the height of all. */
export type TileFrame = { boxOf: (code: string) => TileBox; legend: TileBox; key: TileBox; rows: number; height: number };

/** Cells that legend and key need beside each other. */
const legendCells = 3;
const keyCells = 2;
/** Height of a legend or key that finds no free cells, in em. */
const legendHeight = 8;
const keyHeight = 5;

/**
 * Lays the grid out. The legend takes three free cells that end the topmost row that has them, the key two that begin the
 * lowest such row: where the province is a diagonal both corners are empty. Otherwise they stand below.
 */
export function frameTiles(tiles: TilePlan): TileFrame {
  const grid = tileGrid(tiles);
  // Few columns would make tiles too wide to be looked at together.
  const columns = Math.max(legendCells, grid.columns);
  const taken = new Set(Object.values(tiles).map(String));
  const free = (row: number, from: number, cells: number): boolean => from >= 0 && from + cells <= columns && Array.from({ length: cells }, (_, step) => `${from + step},${row}`).every((cell) => !taken.has(cell));
  const rows = Array.from({ length: grid.rows }, (_, row) => row);
  const box = (column: number, row: number, cells = 1): TileBox => ({ x: (column * 100) / columns, y: row * tileHeight, width: (cells * 100) / columns, height: tileHeight });
  const below = (y: number, height: number): TileBox => ({ x: 0, y, width: 100, height });
  const legendRow = rows.find((row) => free(row, columns - legendCells, legendCells));
  const keyRow = [...rows].reverse().find((row) => row !== legendRow && free(row, 0, keyCells));
  const legend = legendRow === undefined ? below(grid.rows * tileHeight + 0.6, legendHeight) : box(columns - legendCells, legendRow, legendCells);
  const end = Math.max(grid.rows * tileHeight, legend.y + legend.height);
  const key = keyRow === undefined ? below(end, keyHeight) : box(0, keyRow, keyCells);
  return {
    boxOf: (code) => {
      const cell = tiles[code];
      if (!cell) throw new Error(`map: ${code} has no tile`);
      return box(...cell);
    },
    legend,
    key,
    rows: grid.rows,
    height: Math.max(end, key.y + key.height),
  };
}

/** The attributes of a box, for a nested `<svg>`. */
export const boxAttributes = ({ x, y, width, height }: TileBox): string =>
  `x="${shortNumber(x)}%" y="${shortNumber(y)}em" width="${shortNumber(width)}%" height="${shortNumber(height)}em"`;
