import { expect, test } from 'vitest';
import { Problem } from '../../src/records/problem.ts';
import { sayFailure } from '../../tools/build/say-failure.ts';

const problem = new Problem({ file: 'data/a.json', at: 'cells[0]', found: 'x', expected: 'y', todo: 'z' });

test('A Problem is told in its own words, without a stack, however deep it lies.', () => {
  const said = 'data/a.json — cells[0]\n  found:    x\n  expected: y\n  to do:    z';
  expect(sayFailure(problem)).toBe(said);
  expect(sayFailure(new Error('Rendering failed', { cause: problem }))).toBe(said);
  expect(sayFailure(Object.assign(new Error('Build failed'), { errors: [new Error('a', { cause: problem })] }))).toBe(said);
});

test('A Problem that the bundler copied is known by its name.', () => {
  const copy = Object.assign(new Error('its text'), { name: 'Problem' });
  expect(sayFailure(copy)).toBe('its text');
});

test('MDX that cannot be read is told as a mistake in content.', () => {
  const error = new Error('Build failed with 1 error:\n\n[plugin mdx] /home/someone/content/a/en.mdx:11:1\nMDXError: 11:1: Unexpected character');
  expect(sayFailure(error)).toMatch(/content\/a\/en\.mdx — line 11, column 1\n  found:    Unexpected character\n/);
});

test('A fault of ours comes with the place in the code.', () => {
  expect(sayFailure(new TypeError('no such thing'))).toMatch(/^TypeError: no such thing\n\s+at .*say-failure\.test\.ts/);
  expect(sayFailure('odd')).toBe('odd');
});
