import { expect, it } from 'vitest';
import { tileNeighbours } from '../../src/places/tile-neighbours.ts';

/*
 *  a b .
 *  . c .
 *  . . d
 */
const neighbours = tileNeighbours({ a: [0, 0], b: [1, 0], c: [1, 1], d: [2, 2] });

it('goes to the tile beside, and diagonally to the one across the corner', () => {
  expect(neighbours.get('a')).toMatchObject({ e: 'b', se: 'c' });
  expect(neighbours.get('c')).toMatchObject({ n: 'b', nw: 'a', se: 'd' });
});

it('goes on across empty cells, and nowhere at the edge', () => {
  expect(neighbours.get('b')?.s).toBe('c');
  expect(neighbours.get('d')?.w).toBe('c');
  expect(neighbours.get('d')).not.toHaveProperty('e');
  expect(neighbours.get('a')).not.toHaveProperty('w');
});

it('leaves no tile that four arrows cannot reach', () => {
  const reached = new Set(['a']);
  for (const code of reached) for (const way of ['n', 'e', 's', 'w'] as const) {
    const next = neighbours.get(code)?.[way];
    if (next) reached.add(next);
  }
  expect([...reached].sort()).toEqual(['a', 'b', 'c', 'd']);
});
