import { expect, test } from 'vitest';
import { chooseRows } from '../../../src/browser/explore-table/choose-rows.ts';
import { everything } from '../../../src/browser/explore-table/view.ts';
import { rowsByHand } from './rows-by-hand.ts';

const choose = (chosen: Partial<typeof everything.chosen>, words = '') =>
  chooseRows(rowsByHand, { ...everything, chosen: { ...everything.chosen, ...chosen }, words }).map(({ id }) => id);

test('Where nothing is chosen every row is shown, as it came', () => {
  expect(choose({})).toEqual(rowsByHand.map(({ id }) => id));
});

test('What is chosen must all be so', () => {
  expect(choose({ place: 'alder' })).toEqual(['alder-helpers-2022-01-01', 'alder-helpers-2021']);
  expect(choose({ place: 'alder', status: 'estimated' })).toEqual(['alder-helpers-2021']);
  expect(choose({ place: 'birch', status: 'estimated' })).toEqual([]);
  // A year is not all of its days.
  expect(choose({ period: '2022' })).toEqual([]);
});

test('Every word must stand somewhere in the row, in capitals or not', () => {
  expect(choose({}, 'DAILY')).toEqual(['alder-helpers-2022-01-01', 'birch-counties-2022-01-01']);
  expect(choose({}, 'daily  甲')).toEqual(['alder-helpers-2022-01-01']);
});
