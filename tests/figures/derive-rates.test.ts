import { beforeEach, expect, test } from 'vitest';
import { deriveRate, isRate, type RateKind } from '../../src/figures/derive-rates.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { bookAt, placeIn, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

/** What is shown, with ~ where it is approximate, or why there is none. */
const told = (release: number, kind: RateKind, slug: string): string => {
  const rate = deriveRate(bookAt(release), kind, placeIn(bookAt(release), slug));
  return isRate(rate) ? `${rate.approximate ? '~' : ''}${rate.shown}` : rate.why;
};
const row = (release: number, kind: RateKind): string => bookAt(release).prefectures.map(({ slug }) => told(release, kind, slug)).join(' ');

/** The second release of the four prefectures, with Alder’s two counts edited: 350 helpers, 420 pupils. */
function editAlder(edit: (helpers: Record<string, unknown>, pupils: Record<string, unknown>) => void): void {
  copyProvince().editJson('data/counts/2022-01-01.json', ({ cells = [] }) => edit(cells[0]!, cells[1]!));
}
const rateOfAlder = (kind: RateKind) => deriveRate(openBook(), kind, placeIn(openBook(), 'alder'));

// Nine places in the order of their codes: Alder, Birch, Cedar, Elm, Fir, Hazel, Linden, Maple, Oak.
test('Helpers per 10,000 residents, in every release', () => {
  const none = 'estimated estimated estimated';
  expect(row(0, 'volunteer-rate')).toBe(`20 20 estimated estimated estimated estimated ${none}`);
  expect(row(1, 'volunteer-rate')).toBe(`21.3 20 estimated withheld estimated estimated ${none}`);
  expect(row(2, 'volunteer-rate')).toBe(`22.5 19.3 25 withheld estimated estimated ${none}`);
  expect(row(3, 'volunteer-rate')).toBe(`23.8 20.7 25 withheld estimated withheld ${none}`);
  expect(row(4, 'volunteer-rate')).toBe(`25 21.3 28 withheld 20 withheld ${none}`);
  expect(row(5, 'volunteer-rate')).toBe(`26 22 28 withheld ~22 withheld ${none}`);
});

test('Pupils per 10,000 residents, and per helper, in the last two releases', () => {
  expect(row(4, 'child-rate')).toBe('30 33.7 35 withheld estimated withheld estimated estimated estimated');
  expect(row(5, 'child-rate')).toBe('31.3 35.3 36 withheld 26 withheld estimated estimated estimated');
  expect(row(5, 'pairing-rate')).toBe('1.2 1.61 1.29 withheld ~1.18 withheld estimated estimated estimated');
});

// 850 ÷ 40 = 21.25 and 1,250 ÷ 40 = 31.25: halves go up.
test('A half is rounded up', () => {
  expect(told(1, 'volunteer-rate', 'alder')).toBe('21.3');
  expect(told(5, 'child-rate', 'alder')).toBe('31.3');
});

// 402 ÷ 400,000 is 10.05 in 10,000 and 201 ÷ 200 is 1.005: no binary fraction holds either, and both are below it.
test('A half that no binary fraction holds is rounded up too', () => {
  editAlder((helpers) => void (helpers['value'] = 402));
  expect(rateOfAlder('volunteer-rate')).toMatchObject({ shown: 10.1 });
  editAlder((helpers, pupils) => void ([helpers['value'], pupils['value']] = [200, 201]));
  expect(rateOfAlder('pairing-rate')).toMatchObject({ shown: 1.01 });
});

test('Provisional and rounded counts were reported; what is rounded is only about that much', () => {
  editAlder((helpers, pupils) => {
    helpers['status'] = 'provisional';
    pupils['qualifier'] = 'rounded';
  });
  expect(rateOfAlder('volunteer-rate')).toMatchObject({ shown: 8.8, approximate: false });
  expect(rateOfAlder('pairing-rate')).toMatchObject({ shown: 1.2, approximate: true });
});

test('What does not apply to a place has no rate there', () => {
  editAlder((helpers) => void Object.assign(helpers, { value: null, status: 'not-applicable' }));
  expect(rateOfAlder('volunteer-rate')).toMatchObject({ why: 'not-applicable' });
  expect(rateOfAlder('child-rate')).toMatchObject({ shown: 10.5 });
});

test('Two counts of different dates make no rate of pupils per helper', () => {
  expect(row(4, 'pairing-rate')).toBe('1.2 other-period 1.25 withheld estimated withheld estimated estimated estimated');
});

test('Counties and the province have rates of their own; a floor makes one approximate', () => {
  expect(told(5, 'pairing-rate', 'alder-town')).toBe('1.27');
  expect(told(5, 'volunteer-rate', 'alder-town')).toBe('no-residents');
  expect(told(5, 'pairing-rate', 'alder-ford')).toBe('not-published');
  expect(told(0, 'volunteer-rate', 'sample')).toBe('~20');
  expect(told(1, 'volunteer-rate', 'sample')).toBe('21.6');
});

test('Where nobody helps there is nothing to divide by', () => {
  const province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    Object.assign(cells[0]!, { value: 0 });
    // Its county, which has helpers.
    cells.pop();
  });
  const rate = deriveRate(openBook(), 'pairing-rate', placeIn(openBook(), 'alder'));
  expect(rate).toMatchObject({ why: 'zero' });
  expect(deriveRate(openBook(), 'volunteer-rate', placeIn(openBook(), 'alder'))).toMatchObject({ shown: 0 });
});

test('No rate of the real prefectures is offered, for every count there is an estimate', () => {
  readProvince();
  for (const release of [0, 1, 2]) {
    for (const kind of ['volunteer-rate', 'child-rate', 'pairing-rate'] as const) expect(new Set(row(release, kind).split(' '))).toEqual(new Set(['estimated']));
  }
  // 819 ÷ 395 = 2.073; 46,700 ÷ 42,000 = 1.112, of which one is rounded and one a floor.
  expect(told(2, 'pairing-rate', 'zhang-county')).toBe('2.07');
  expect(told(2, 'pairing-rate', 'gansu')).toBe('~1.11');
});
