import { expect, test } from 'vitest';
import { compassBetween } from '../../src/places/compass-between.ts';

const at = (x: number, y: number) => ({ code: '', x, y });

test.each([
  [0, -10, 'n'], [10, -10, 'ne'], [10, 0, 'e'], [10, 10, 'se'], [0, 10, 's'], [-10, 10, 'sw'], [-10, 0, 'w'], [-10, -10, 'nw'],
  // Twenty degrees from north is still north; twenty-five are north-east.
  [3.6, -10, 'n'], [4.7, -10, 'ne'],
] as const)('What lies %d right and %d down lies %s', (x, y, compass) => {
  expect(compassBetween(at(100, 100), at(100 + x, 100 + y))).toBe(compass);
});
