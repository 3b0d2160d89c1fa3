import { beforeEach, expect, test } from 'vitest';
import { rowsOf } from '../../src/downloads/rows.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { figuresForTable } from '../../src/figures/table-figures.ts';
import { addLaterReleases } from '../fixtures/later-releases.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => addLaterReleases(copyProvince()));
const ids = (most?: number) => figuresForTable(openBook(), most).figures.map(({ id }) => id);

test('A table that holds them all has the figures of the CSV in its order', () => {
  expect(ids()).toEqual(rowsOf(openBook()).map(({ figure_id }) => figure_id));
  expect(figuresForTable(openBook()).older).toBe(0);
});

test('Where they are too many, the latest of each measure in each place stays, and the others are counted', () => {
  const all = ids();
  expect(ids(all.length)).toEqual(all);
  const few = ids(all.length - 1);
  expect(figuresForTable(openBook(), all.length - 1).older).toBe(all.length - few.length);
  // Alder's helpers were counted for January 2022, June 2022 and June 2023.
  const ofAlder = (list: string[]) => list.filter((id) => id.startsWith('alder-helpers-'));
  expect(ofAlder(all).length).toBeGreaterThanOrEqual(3);
  expect(ofAlder(few)).toEqual(['alder-helpers-2023-06-01']);
});
