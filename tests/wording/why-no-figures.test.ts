import { beforeEach, expect, test } from 'vitest';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { explorerModes } from '../../src/locale/map-modes.ts';
import { whyNoFigures } from '../../src/wording/why-no-figures.ts';
import { copyProvince } from '../fixtures/province-folder.ts';
import { bookAt, readProvince } from '../fixtures/six-releases.ts';

beforeEach(() => readProvince('six'));

const silent = (release: number) => explorerModes.filter((mode) => whyNoFigures(bookAt(release), mode, 'en'));

test('A mode says why it has nothing to show exactly where it has nothing', () => {
  expect(silent(0)).toEqual(['change']);
  for (const release of [1, 2, 3, 4, 5]) expect(silent(release)).toEqual([]);
  readProvince();
  for (const release of [0, 1, 2]) expect(silent(release)).toEqual(['volunteer-rate', 'child-rate', 'pairing-rate', 'change']);
});

test('In the real province the reasons claim no more than that no count was found', () => {
  readProvince();
  for (const mode of explorerModes) {
    expect(whyNoFigures(bookAt(2), mode, 'en') ?? '').not.toMatch(/has (not )?(published|reported)/);
    expect(whyNoFigures(bookAt(2), mode, 'zh') ?? '').not.toMatch(/(?<!没有查到.{0,20})公布过/);
  }
  expect(whyNoFigures(bookAt(2), 'change', 'en')).toBe(
    'Nothing has changed since the release of 16 December 2024. Then as now we had found no prefecture’s own count, and the estimates share out the same totals.',
  );
  expect(whyNoFigures(bookAt(2), 'pairing-rate', 'zh')).toMatch(/^这项比率目前算不出来。没有查到任何市州自己公布的这两项数字；/);
  expect(whyNoFigures(bookAt(0), 'change', 'zh')).toBe('这是首次发布，还没有更早的数字可比。');
});

test('Where places lack a rate for several reasons, each is named', () => {
  const province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => void (cells[1]!['period'] = '2021-06-01'));
  expect(whyNoFigures(openBook(), 'pairing-rate', 'en')).toBe(
    'There is no such rate in this release, for it needs two reported figures. Estimated, not counted: Cedar and Elm. Withheld: Birch. The two counts speak of different dates: Alder.',
  );
});

test('A measure the data do not have is missed, and so are numbers that nobody shows', () => {
  copyProvince();
  expect(whyNoFigures(openBook(), 'counties', 'zh')).toBe('数据里没有这一项。');
  const province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    const helpers = [1, 2, 3, 4].map((at) => ({ ...cells[2]!, place: `990${at}00`, value: null, status: 'withheld' }));
    cells.splice(0, cells.length, ...helpers);
  });
  expect(whyNoFigures(openBook(), 'volunteers', 'en')).toBe('No prefecture has a number to show here.');
  expect(whyNoFigures(openBook(), 'children', 'en')).toBeUndefined();
});

test('Estimates that were only worked out anew are no change', () => {
  const province = copyProvince();
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => {
    const total = { ...cells[0]!, place: '990000', period: '2021-06-01', value: 2000 };
    cells.splice(0, cells.length, total);
  });
  expect(whyNoFigures(openBooks()[1]!, 'change', 'en')).toBe(
    'No count is new since the release of 1 January 2021: only our estimates were worked out anew, and that says nothing of any place.',
  );
});
