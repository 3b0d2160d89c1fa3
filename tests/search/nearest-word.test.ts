import { expect, test } from 'vitest';
import { nearestWord } from '../../src/browser/search/nearest-word.ts';

const known = ['birch', 'cedar', 'volunteers', 'census'];

test('One slip is forgiven in a short word, two in a long one', () => {
  expect(nearestWord('brich', known)).toBe('birch');
  expect(nearestWord('sensus', known)).toBe('census');
  expect(nearestWord('vollunters', known)).toBe('volunteers');
});

test('What is too far, or too short to tell, is nobody’s slip', () => {
  expect(nearestWord('brrrh', known)).toBeUndefined();
  expect(nearestWord('elm', known)).toBeUndefined();
  expect(nearestWord('cedxx', known)).toBeUndefined();
});
