import { beforeEach, expect, test } from 'vitest';
import { copyProvince } from '../fixtures/province-folder.ts';
import { takeFolder } from '../fixtures/take-folder.ts';

beforeEach(() => void copyProvince());

/** A hashtag and its attributes as HXL 1.1 writes them. */
const hashtag = /^#[A-Za-z][A-Za-z0-9_]*(\+[A-Za-z][A-Za-z0-9_]*)*$/;
/** Those of its core tags that suit what is here. */
const core = ['#meta', '#loc', '#indicator', '#date', '#status', '#description'];

test('The row below the header has a hashtag in every column, from the core of the standard, none twice', () => {
  const [tags = {}] = takeFolder('latest').table('hxl.csv');
  const found = Object.values(tags) as string[];
  expect(found).toHaveLength(21);
  for (const tag of found) {
    expect(tag).toMatch(hashtag);
    expect(core).toContain(tag.split('+')[0]);
  }
  expect(new Set(found.map((tag) => tag.split('+').sort().join())).size).toBe(found.length);
});

test('Without that row it is the tidy file, to the byte', () => {
  const { text } = takeFolder('latest');
  const lines = text('hxl.csv').split('\r\n');
  expect([lines[0], ...lines.slice(2)].join('\r\n')).toBe(text('figures.csv'));
});

test('Names and notes carry their language', () => {
  const [tags = {}] = takeFolder('latest').table('hxl.csv');
  for (const [name, tag] of Object.entries(tags)) expect(tag?.match(/\+i_(en|zh)$/)?.[1], name).toBe(name.match(/_(en|zh)$/)?.[1]);
});
