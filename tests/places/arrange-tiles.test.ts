import { expect, it } from 'vitest';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import { arrangeTiles } from '../../src/places/arrange-tiles.ts';
import { checkTiles, mostColumns, tileGrid } from '../../src/places/tile-plan.ts';
import { fourOutlines, fourPlan } from '../fixtures/four-squares.ts';

it('lays four squares out as they lie', () => {
  expect(arrangeTiles(locatePlaces(fourOutlines, fourPlan))).toEqual({ 990100: [0, 0], 990200: [1, 0], 990300: [0, 1], 990400: [1, 1] });
});

it('gives every place a cell of its own, the same each time, for one place and for forty', () => {
  for (const count of [1, 2, 5, 14, 40]) {
    const points = Array.from({ length: count }, (_, at) => ({ code: String(990000 + at), x: (at * 37) % 101, y: (at * 53) % 89 }));
    const tiles = arrangeTiles(points);
    expect(() => checkTiles(tiles, points.map(({ code }) => code))).not.toThrow();
    expect(tileGrid(tiles).columns).toBeLessThanOrEqual(mostColumns);
    expect(arrangeTiles([...points])).toEqual(tiles);
  }
});

it('puts a place that lies apart on its own side', () => {
  const tiles = arrangeTiles([{ code: 'far', x: 100, y: 0 }, { code: 'a', x: 0, y: 0 }, { code: 'b', x: 0, y: 10 }, { code: 'c', x: 10, y: 10 }]);
  expect(tiles['far']).toEqual([1, 0]);
});
