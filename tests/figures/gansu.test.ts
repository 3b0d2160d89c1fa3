import { beforeAll, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';

beforeAll(() => {
  delete process.env['SITE_DATA'];
  delete process.env['SITE_CONTENT'];
  readAgain();
});

const column = (measure: string) => openBook().prefectures.map((place) => openBook().table.latest(place.code, measure));
const sum = (measure: string) => column(measure).reduce((all, figure) => all + (figure?.value ?? 0), 0);

test('The census figures of the fourteen prefectures sum to the province’s published total', () => {
  expect(column('population')).toHaveLength(14);
  expect(sum('population')).toBe(25_019_831);
  expect(openBook().get('gansu-population').value).toBe(25_019_831);
});

test('The county-level divisions sum to eighty-six, and Jiayuguan’s zero is a true zero', () => {
  expect(sum('counties')).toBe(86);
  expect(openBook().get('jiayuguan-counties')).toMatchObject({ value: 0, status: 'reported' });
});

test('The estimates are hundreds that sum to the two reported totals exactly', () => {
  expect(sum('volunteers')).toBe(42_000);
  expect(sum('children')).toBe(46_700);
  for (const figure of [...column('volunteers'), ...column('children')]) {
    expect(figure?.status).toBe('estimated');
    expect((figure?.value ?? 1) % 100).toBe(0);
  }
});

test('The totals stand as their source has them: more than 42,000, and 46,700 rounded', () => {
  expect(openBook().get('gansu-volunteers')).toMatchObject({ value: 42_000, status: 'reported', qualifier: 'at-least' });
  expect(openBook().get('gansu-children')).toMatchObject({ value: 46_700, status: 'reported', qualifier: 'rounded' });
});

test('Zhang County’s figures are the published ones, with our sum named as ours', () => {
  expect(openBook().get('zhang-county-volunteers').value).toBe(395);
  expect(openBook().get('zhang-county-children')).toMatchObject({ value: 819, qualifier: 'sum-of-parts' });
});

test('The national series has its three years', () => {
  expect(openBook().table.history('CN', 'left-behind').map(({ period, value }) => [period, value])).toEqual([
    ['2016', 9_020_000],
    ['2018-08-31', 6_970_000],
    ['2021-12-31', 4_770_000],
  ]);
});

test('Every figure with a number has a source', () => {
  for (const figure of openBook().table.figures) {
    if (figure.value !== null) expect(figure.sources.length, figure.id).toBeGreaterThan(0);
  }
});
