import { expect, test } from 'vitest';
import { fill, unevenWords } from '../../src/locale/words.ts';

test('Every word of the interface is there in both languages with the same placeholders', () => {
  expect(unevenWords()).toEqual([]);
});

test('A word that one language lacks is named', () => {
  expect(unevenWords({ a: { b: 'x' } }, { a: {} })).toEqual(['zh: a.b']);
  expect(unevenWords({ a: { b: '' } }, { a: { b: '字' } })).toEqual(['en: a.b']);
});

test('A placeholder that one language lacks is named', () => {
  expect(unevenWords({ a: '{n} places' }, { a: '各地' })).toEqual(['placeholders: a']);
});

test('A sentence with a hole is never published', () => {
  expect(fill('{n} places', { n: '14' })).toBe('14 places');
  expect(() => fill('{n} places', {})).toThrow('No value for {n}');
});
