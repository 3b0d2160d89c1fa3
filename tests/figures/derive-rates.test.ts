import { beforeEach, expect, test } from 'vitest';
import { deriveRate, isRate, rateKinds, type RateKind } from '../../src/figures/derive-rates.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const second = 'data/counts/2022-01-01.json';
const placeOf = (slug: string) => [...openBook().code.places.values()].find((place) => place.slug === slug)!;
const rateOf = (kind: RateKind, slug: string, at = 1) => deriveRate(openBooks()[at]!, kind, placeOf(slug));
const why = (kind: RateKind, slug: string, at = 1) => {
  const rate = rateOf(kind, slug, at);
  return isRate(rate) ? rate.shown : rate.why;
};
/** Alder’s counts in the second release, edited; helpers first, then pupils. */
const editAlder = (edit: (helpers: Record<string, unknown>, pupils: Record<string, unknown>) => void) =>
  province.editJson(second, ({ cells = [] }) => edit(cells[0]!, cells[1]!));

test('A rate is one reported figure over the other: 350 of 400,000 is 8.75 in 10,000, shown as 8.8; 420 over 350 is 1.2', () => {
  expect(rateOf('volunteer-rate', 'alder')).toMatchObject({ value: 8.75, shown: 8.8, approximate: false });
  expect(rateOf('child-rate', 'alder')).toMatchObject({ value: 10.5, shown: 10.5 });
  expect(rateOf('pairing-rate', 'alder')).toMatchObject({ value: 1.2, shown: 1.2 });
});

test('A half is rounded up, whole-number arithmetic deciding what a half is', () => {
  // 402 ÷ 400,000 is 10.05 in 10,000, which no binary fraction holds; 201 ÷ 200 pupils is 1.005 a helper.
  editAlder((helpers) => void (helpers['value'] = 402));
  expect(why('volunteer-rate', 'alder')).toBe(10.1);
  editAlder((helpers, pupils) => void ([helpers['value'], pupils['value']] = [200, 201]));
  expect(why('pairing-rate', 'alder')).toBe(1.01);
});

test('An estimate, a withheld count and a missing one make no rate', () => {
  expect(rateKinds.map((kind) => why(kind, 'cedar'))).toEqual(['estimated', 'estimated', 'estimated']);
  expect(rateKinds.map((kind) => why(kind, 'birch'))).toEqual(['withheld', 'withheld', 'withheld']);
  expect(rateKinds.map((kind) => why(kind, 'alder', 0))).toEqual(['estimated', 'estimated', 'estimated']);
});

test('A county has a rate where it has both figures; without residents it has none per resident', () => {
  expect(rateKinds.map((kind) => why(kind, 'alder-town'))).toEqual(['no-residents', 'not-published', 'not-published']);
  province.editJson(second, ({ cells = [] }) => void cells.push({ ...cells[4]!, measure: 'pupils', value: 50 }));
  expect(why('pairing-rate', 'alder-town')).toBe(1.25);
});

test('The province’s rate is only about that much, for its total says “more than”', () => {
  // More than 1,000 helpers, 1,200 pupils, a million residents.
  expect(rateOf('volunteer-rate', 'sample')).toMatchObject({ shown: 10, approximate: true });
  expect(rateOf('child-rate', 'sample')).toMatchObject({ shown: 12, approximate: false });
  expect(rateOf('pairing-rate', 'sample')).toMatchObject({ shown: 1.2, approximate: true });
});

test('Provisional and rounded counts were reported; what is rounded is only about that much', () => {
  editAlder((helpers, pupils) => {
    helpers['status'] = 'provisional';
    pupils['qualifier'] = 'rounded';
  });
  expect(rateOf('volunteer-rate', 'alder')).toMatchObject({ shown: 8.8, approximate: false });
  expect(rateOf('pairing-rate', 'alder')).toMatchObject({ shown: 1.2, approximate: true });
});

test('Pupils per helper want both counts of one period; residents are those of the census', () => {
  editAlder((_, pupils) => void (pupils['period'] = '2021-06-01'));
  expect(rateKinds.map((kind) => why(kind, 'alder'))).toEqual([8.8, 10.5, 'other-period']);
});

test('No helpers leave nothing to divide by; no pupils are none per helper', () => {
  // Alder Town’s forty go first: a whole cannot be less than its part.
  province.editJson(second, ({ cells = [] }) => void cells.splice(4, 1));
  editAlder((helpers) => void (helpers['value'] = 0));
  expect(rateKinds.map((kind) => why(kind, 'alder'))).toEqual([0, 10.5, 'zero']);
  editAlder((helpers, pupils) => void ([helpers['value'], pupils['value']] = [350, 0]));
  expect(why('pairing-rate', 'alder')).toBe(0);
});

test('What does not apply to a place has no rate there', () => {
  editAlder((helpers) => void ([helpers['value'], helpers['status']] = [null, 'not-applicable']));
  expect(rateKinds.map((kind) => why(kind, 'alder'))).toEqual(['not-applicable', 10.5, 'not-applicable']);
});
