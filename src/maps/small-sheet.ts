import { coarsenOutlines } from '../places/coarsen-outlines.ts';
import type { MapPlan } from '../places/label-places.ts';
import { mergeOutlines, sharedBorders } from '../places/outline-shapes.ts';
import type { Outlines } from '../places/outlines.ts';
import { tileGrid, type TilePlan } from '../places/tile-plan.ts';
import type { LocatedPlace } from './locate-places.ts';
import { fitProjection } from './projection.ts';
import type { Frame } from './projection.ts';
import { writePath } from './write-path.ts';

/** What small maps of one kind have in common: size, where each place lies, the shape of places taken together, and lines between them. */
export type SmallSheet = { width: number; height: number; points: readonly LocatedPlace[]; codes: readonly string[]; shapeOf: (codes: readonly string[]) => string; borders: string };

/** Symbols keep the size they have on the large map, so the frame may not be much smaller than it. */
const frame: Frame = { width: 840, height: 555, margin: 6 };
/** Corners within about half a pixel of a straight line are not seen at the size of these maps. */
const toleranceDegrees = 0.03;
/** Side of a tile: the largest symbol with a little room. */
const side = 72;
const gap = 4;

/** Outlines, with no more corners than can be seen. */
export function outlineSheet(outlines: Outlines, plan: MapPlan): SmallSheet {
  const coarse = coarsenOutlines(outlines, toleranceDegrees);
  const project = fitProjection(plan.projection, { type: 'FeatureCollection', features: coarse.features }, frame);
  const points = coarse.features.map(({ id }) => {
    const point = project(plan.places[id]?.symbol ?? [NaN, NaN]);
    if (!point) throw new Error(`labels: places.${id}.symbol lies outside the projection`);
    return { code: id, x: Math.round(point[0]), y: Math.round(point[1]) };
  });
  return {
    width: frame.width,
    height: frame.height,
    points,
    codes: points.map(({ code }) => code),
    shapeOf: (codes) => writePath(mergeOutlines(coarse, codes), project),
    borders: writePath(sharedBorders(coarse), project),
  };
}

/** Equal tiles, which need no lines between them. */
export function tileSheet(tiles: TilePlan): SmallSheet {
  const { columns, rows } = tileGrid(tiles);
  const square = (code: string): string => {
    const [column, row] = tiles[code] ?? [NaN, NaN];
    return `M${column * side + gap} ${row * side + gap}h${side - gap}v${side - gap}h${gap - side}z`;
  };
  const codes = Object.keys(tiles);
  const middle = (side + gap) / 2;
  return {
    width: columns * side + gap,
    height: rows * side + gap,
    points: codes.map((code) => ({ code, x: (tiles[code]?.[0] ?? NaN) * side + middle, y: (tiles[code]?.[1] ?? NaN) * side + middle })),
    codes,
    shapeOf: (wanted) => wanted.map(square).join(''),
    borders: '',
  };
}
