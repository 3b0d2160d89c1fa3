import type { MapPlan } from '../places/label-places.ts';
import type { Outlines } from '../places/outlines.ts';
import type { TilePlan } from '../places/tile-plan.ts';
import { drawPressGround } from './draw-press-ground.ts';
import type { Corner } from './draw-press-key.ts';
import { drawPressSymbols } from './draw-press-symbols.ts';
import { drawPressTileGrounds, drawPressTileMarks, pressTile } from './draw-press-tiles.ts';
import { locatePlaces, mapProjection } from './locate-places.ts';
import type { PressPlace } from './press-place.ts';
import { mapFrame } from './projection.ts';
import { frameTiles, tileHeight, type TileBox } from './tile-frame.ts';
import type { Point } from './write-path.ts';
import type { TextWriter } from './write-text.ts';

/** What a picture draws its places on: land or tiles. Corners count from the map's upper left, in map units. */
export type PressSheet = {
  /** Of the map without its words. */
  height: number;
  legend: Corner;
  key: Corner;
  note: Corner & { width: number };
  /** Grounds and lines, then symbols, names and numbers; `top` is where the map begins in the picture. */
  draw: (places: readonly PressPlace[], top: number, write: TextWriter) => string;
};

/** Outlines; their words stand in the corners where the province leaves them empty, and below elsewhere. */
export function outlinePressSheet(outlines: Outlines, plan: MapPlan): PressSheet {
  const { width, height } = mapFrame;
  const project = mapProjection(outlines, plan);
  const corners = plan.corners === 'free'
    ? { legend: { x: 600, y: 30 }, key: { x: 0, y: 470 }, note: { x: 0, y: 530, width: width * 0.36 } }
    : below(height);
  return {
    height,
    ...corners,
    // Everything is drawn where it stands, in no group of its own: a writer of shapes then needs to know of none.
    draw: (places, top, write) => {
      const lower = (position: [number, number]): Point | null => {
        const point = project(position);
        return point && [point[0], point[1] + top];
      };
      const points = locatePlaces(outlines, plan).map((point) => ({ ...point, y: point.y + top }));
      return drawPressGround(outlines, places, lower) + drawPressSymbols({ places, points, plan, write });
    },
  };
}

/** Tiles, for a picture without boundaries; legend and key stand in free cells as they do on the page. */
export function tilePressSheet(tiles: TilePlan): PressSheet {
  const frame = frameTiles(tiles);
  const at = ({ x, y }: TileBox): Corner => ({ x: (x * mapFrame.width) / 100, y: (y / tileHeight) * pressTile.height });
  const grid = frame.rows * pressTile.height;
  const [legend, key] = [at(frame.legend), at(frame.key)];
  const outside = below(grid);
  const allInside = legend.y < grid && key.y < grid;
  return {
    height: grid,
    legend: legend.y < grid ? { x: legend.x + 20, y: legend.y } : outside.legend,
    key: key.y < grid ? { x: key.x, y: key.y + 40 } : outside.key,
    note: allInside ? { x: 0, y: grid + 30, width: mapFrame.width } : outside.note,
    draw: (places, top, write) => {
      const boxes = new Map(places.map(({ code }) => {
        const box = frame.boxOf(code);
        const corner = at(box);
        return [code, { x: corner.x, y: corner.y + top, width: (box.width * mapFrame.width) / 100 }] as const;
      }));
      return drawPressTileGrounds(places, boxes) + drawPressTileMarks(places, boxes, write);
    },
  };
}

const below = (height: number): Pick<PressSheet, 'legend' | 'key' | 'note'> => ({
  legend: { x: 0, y: height + 20 },
  key: { x: 560, y: height + 80 },
  note: { x: 0, y: height + 170, width: mapFrame.width },
});
