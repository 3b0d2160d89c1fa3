import { describe, expect, it } from 'vitest';
import { writeLines, writePath } from '../../src/maps/write-path.ts';
import { fourOutlines } from '../fixtures/four-squares.ts';
import { mergeOutlines, sharedBorders } from '../../src/places/outline-shapes.ts';

describe('writing a path', () => {
  it('writes a square as one start and three steps', () => {
    expect(writeLines([[[10, 20], [30, 20], [30, 40], [10, 40], [10, 20]]], true)).toBe('m10 20 20 0 0 20-20 0z');
  });

  it('starts a second ring from where the first one closed', () => {
    const square = (x: number) => [[x, 0], [x + 10, 0], [x + 10, 10], [x, 10]] as const;
    expect(writeLines([square(0), square(50)], true)).toBe('m0 0 10 0 0 10-10 0zm50 0 10 0 0 10-10 0z');
  });

  it('starts a second line from where the first one ended', () => {
    expect(writeLines([[[0, 0], [5, 5]], [[6, 5], [6, 9]]], false)).toBe('m0 0 5 5m1 0 0 4');
  });

  it('drops points that round onto their neighbour, and points along a straight line', () => {
    expect(writeLines([[[0, 0], [0.3, 0.2], [5, 0], [10.4, 0.1], [10, 10], [0, 10]]], true)).toBe('m0 0 10 0 0 10-10 0z');
  });

  it('keeps the tip of a spike, which is no straight line', () => {
    expect(writeLines([[[0, 0], [10, 0], [4, 0]]], false)).toBe('m0 0 10 0-6 0');
  });

  it('leaves out rings and lines that round away', () => {
    expect(writeLines([[[0, 0], [0.2, 0], [0.2, 0.2]]], true)).toBe('');
    expect(writeLines([[[0, 0], [0.2, 0]]], false)).toBe('');
  });

  it('draws four squares as one, and the cross between them', () => {
    // Ten units a degree, north up.
    const project = ([x, y]: [number, number]) => [(x - 100) * 10, (38 - y) * 10] as const;
    expect(writePath(mergeOutlines(fourOutlines, fourOutlines.features.map(({ id }) => id)), project)).toMatch(/^m\d+ \d+([ -]\d+){6,8}z$/);
    expect(writePath(sharedBorders(fourOutlines), project).match(/m/g)).toHaveLength(sharedBorders(fourOutlines).coordinates.length);
    expect(writePath({ type: 'Polygon', coordinates: [[[100, 37], [100, 38], [101, 38], [101, 37], [100, 37]]] }, project)).toBe('m0 10 0-10 10 0 0 10z');
  });

  it('says which position cannot be projected', () => {
    expect(() => writePath({ type: 'Polygon', coordinates: [[[1, 2]]] }, () => null)).toThrow('1,2');
  });
});
