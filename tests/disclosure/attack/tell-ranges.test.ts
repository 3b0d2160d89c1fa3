import { expect, test } from 'vitest';
import { tellRanges } from '../../../src/disclosure/attack/tell-ranges.ts';
import { SafeTable } from '../../../src/disclosure/safe-table.ts';
import { makeBook, makeRelease } from '../../fixtures/made-up-releases.ts';
import { copyProvince, messageOf } from '../../fixtures/province-folder.ts';

const places = { A: 'P', B: 'P', C: 'P', A1: 'A', A2: 'A', A3: 'A' };
/** What the outlines know: the counties of A, and one that carries no figure. */
const counties = [...['A1', 'A2', 'A3'].map((code) => ({ code, parent: 'A' })), { code: 'A9', parent: 'A' }];
const rangesOf = (releases: readonly (readonly string[])[], known: typeof counties = []) =>
  Object.fromEntries([...tellRanges(releases.map((rows, at) => makeRelease(`202${at + 1}-01-01`, rows)), makeBook(places), known)].map(([key, range]) => [key.replace(' helpers 2020', ''), range]));

const whole = ['P helpers 1000', 'A helpers 400', 'B helpers withheld', 'C helpers withheld'];

test('Two withheld prefectures share what their province’s total leaves, and either may have all of it or none', () => {
  expect(rangesOf([whole])).toEqual({ B: { low: 0, high: 600 }, C: { low: 0, high: 600 } });
});

test('Published counties are the least their withheld prefecture can have, though nothing bounds it above', () => {
  expect(rangesOf([['A helpers withheld', 'A1 helpers 20', 'A2 helpers 30']])).toEqual({ A: { low: 50, high: null } });
});

test('Nothing is told of a count that nothing bounds, or where the total is only “more than”', () => {
  expect(rangesOf([['A helpers withheld']])).toEqual({});
  expect(rangesOf([['P helpers 1000 at-least', ...whole.slice(1)]])).toEqual({});
});

test('That a withheld count is no zero is not told: it follows from the rule, not from a published cell', () => {
  expect(rangesOf([['A helpers 60', 'A1 helpers 30', 'A2 helpers withheld', 'A3 helpers withheld']])).toEqual({ A2: { low: 0, high: 30 }, A3: { low: 0, high: 30 } });
});

test('Counties are the whole of a prefecture only where all are known', () => {
  const rows = ['A helpers 400', 'A1 helpers 150', 'A2 helpers withheld', 'A3 helpers withheld', 'B helpers 50', 'P helpers 1000'];
  // Were these three all, A2 and A3 would have 250 together; a fourth may have some of it. Either way, none has more.
  expect(rangesOf([rows])).toEqual(rangesOf([rows], counties));
  // A prefecture that hides its own count lies above its counties, and is their sum only where there are no others.
  const hidden = ['P helpers 1000', 'A helpers withheld', 'B helpers withheld', 'C helpers 300', 'A1 helpers 100', 'A2 helpers 100', 'A3 helpers 100'];
  expect(rangesOf([hidden])).toEqual({ A: { low: 300, high: 700 }, B: { low: 0, high: 400 } });
});

test('A range narrower than the threshold is not told', () => {
  expect(rangesOf([['A helpers 39', 'A1 helpers 30', 'A2 helpers withheld', 'A3 helpers withheld']])).toEqual({});
});

test('A range is true: what was corrected later is not reckoned with what was not', () => {
  expect(rangesOf([['A helpers 400', 'A1 helpers withheld', 'A2 helpers withheld'], ['A helpers 300 revised']])).toEqual({});
});

test('Figures that contradict each other give no range', () => {
  expect(rangesOf([['A helpers 400', 'A1 helpers 450', 'A2 helpers withheld', 'A3 helpers withheld']])).toEqual({});
});

test('The table of the made-up province offers its ranges by the key of the cell, and says what the attack came to', () => {
  copyProvince();
  const table = SafeTable.open();
  // Of 1,200 pupils Alder has 420; Birch withholds, Cedar and Elm have not published. Of helpers there are “more than” 1,000.
  expect([...table.ranges]).toEqual([['990200 pupils 2021-01-01', { low: 0, high: 780 }]]);
  expect(table.ranges).toBe(table.ranges);
  expect(table.attack).toMatchObject({ unsafe: [], bounded: 0, narrowest: { cell: '990200 helpers 2021-01-01', low: 1, high: 650 } });
});

test('A count that only the solver can work out stops the build, without a value', async () => {
  const province = copyProvince();
  // 5 per cent of 80 helpers, to whole per cents: 3.6 to 4.4 pupils, which no subtraction shows.
  province.editJson('data/measures.json', (json) => {
    const residents = json['measures']!.find(({ role }) => role === 'population')!;
    json['measures']!.push({ ...residents, id: 'rate', unit: 'percent', role: null, adds_up: false, ratio_of: { numerator: 'pupils', denominator: 'helpers', per: 100, decimals: 0 } });
  });
  province.editJson('data/counts/2022-01-01.json', (json) => {
    const cell = (place: string, measure: string, value: number | null) => ({ place, measure, period: '2021-01-01', value, status: value === null ? 'withheld' : 'reported', sources: ['fixture'] });
    json['cells'] = [cell('990200', 'helpers', 80), cell('990200', 'pupils', null), cell('990200', 'rate', 5)];
  });
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('2022-01-01.json — cells[1] (990200 pupils 2021-01-01)');
  expect(message).toContain('worked out, or nearly');
  expect(message).toContain('npm run protect');
  expect(message).not.toMatch(/\b(?:[3-5]|80)\b/);
});
