import { beforeEach, expect, test } from 'vitest';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { placeFiles } from '../../src/downloads/place-files.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

const linesOf = (text: string) => text.split('\r\n').filter(Boolean);

test('The files of a place hold its rows and its counties’, as the release’s file has them, and no other’s', () => {
  for (const release of ['2021-01-01', '2022-01-01', 'latest']) {
    const [header = '', ...all] = linesOf(downloadFiles().find((file) => file.release === release && file.format === 'csv')!.text);
    const own = linesOf(placeFiles().find((file) => file.release === release && file.format === 'csv' && file.place.slug === 'alder')!.text);
    expect(own).toEqual([header, ...all.filter((line) => line.startsWith('alder-'))]);
    expect(own.length).toBeGreaterThan(3);
  }
});

test('The JSON stands by itself: its figures, and the measures and sources they use', () => {
  const { text } = placeFiles().find(({ route }) => route === '/data/latest/birch.json')!;
  const file = JSON.parse(text) as { figures: { figure_id: string; value: number | null; status: string }[]; methods: object; measures: { id: string }[] };
  expect(file.figures.map(({ figure_id, value, status }) => [figure_id, value, status])).toEqual([
    ['birch-helpers-2021-01-01', null, 'withheld'],
    ['birch-pupils-2021-01-01', null, 'withheld'],
    ['birch-residents-2020', 300_000, 'reported'],
  ]);
  // No estimate is in it, so none is explained.
  expect(file.methods).toEqual({});
  expect(file.measures.map(({ id }) => id)).toEqual(['helpers', 'pupils', 'residents']);
});

test('Every prefecture has two files for every release and two for the latest', () => {
  expect(placeFiles()).toHaveLength(4 * 2 * 3);
  expect(new Set(placeFiles().map(({ route }) => route)).size).toBe(4 * 2 * 3);
});
