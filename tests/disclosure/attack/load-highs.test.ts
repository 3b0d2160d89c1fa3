import { expect, test } from 'vitest';
import { boundUnknowns } from '../../../src/disclosure/attack/bound-unknowns.ts';
import { highs, replaceHighs } from '../../../src/disclosure/attack/load-highs.ts';
import { count, sum } from '../../fixtures/two-way-table.ts';

/** Two rows and two columns, so that only the solver knows. */
const table = { unknowns: ['a', 'b', 'c', 'd'].map((id) => count(id)), relations: [sum('a b', 7), sum('c d', 3), sum('a c', 6), sum('b d', 4)] };
const lows = (): number[] => [...boundUnknowns(table, ['a', 'b']).values()].map(({ low }) => low);

test('A solver that breaks down in the midst of its work is replaced, and the question put again', () => {
  const broken = highs();
  Object.defineProperty(broken, 'createModel', {
    value: () => {
      throw new WebAssembly.RuntimeError('memory access out of bounds');
    },
  });
  expect(lows()).toEqual([3, 1]);
  expect(highs()).not.toBe(broken);
  // The one in reserve is used up until the program gives way; a second breakdown must not pass for a proof.
  expect(() => replaceHighs()).toThrow('nothing is published');
});

test('Thousands of questions in a row are answered, and memory stays bounded', () => {
  lows();
  const before = highs().memoryBytes;
  for (let time = 0; time < 5000; time += 1) lows();
  expect(highs().memoryBytes - before).toBeLessThan(64 * 1024 * 1024);
}, 90_000);
