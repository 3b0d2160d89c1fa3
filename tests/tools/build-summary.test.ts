import { expect, test } from 'vitest';
import { saySummary } from '../../tools/build/build-site.ts';
import { endedStories, nextConsentEnd } from '../../src/stories/story-shelf.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

const built = { pages: 3, bytes: 12_400, seconds: 1.26 };

test('A build says in one line what it made', () => {
  expect(saySummary({ ...built, consentEnds: undefined }, 'dist')).toBe('3 pages, 12 kB, 1.3 s → dist');
});

test('Where a story rests on consent, the build says until when, in both languages; a consent that is over is past telling', () => {
  // One story of the province was agreed to until the end of 2021, another until the end of 2999.
  copyProvince();
  const said = saySummary({ ...built, consentEnds: nextConsentEnd() }, 'dist');
  expect(said).toContain('ends on 2999-12-31');
  expect(said).toContain('到 2999-12-31 为止');
});

test('A story whose consent has ended is named with the command that removes its text, and with what still names it', () => {
  const said = saySummary({ ...built, consentEnds: undefined, ended: [{ slug: 'wren', named: ['content/names.json — line 4, column 15'] }, { slug: 'finch', named: [] }] }, 'dist');
  expect(said).toContain('npm run withdraw -- wren removes its text');
  expect(said).toContain('用 npm run withdraw -- finch 删除');
  expect(said.match(/take it out by hand/g)).toHaveLength(1);
  expect(said).toContain('请逐一手工删去');
  expect(said).toContain('    content/names.json — line 4, column 15');
});

test('Of the made-up province one consent has ended, and another has not', () => {
  copyProvince();
  expect(endedStories()).toEqual(['ended']);
});

test('A release that is not recorded yet is named with the command that records it, in both languages', () => {
  const said = saySummary({ ...built, consentEnds: undefined, unpublished: ['2022-01-01'] }, 'dist');
  expect(said).toMatch(/2022-01-01: not recorded yet.*npm run publish-release/);
  expect(said).toMatch(/2022-01-01：还没有登记.*npm run publish-release/);
});

test('A build says in both languages how many cells were attacked and how open the best known is, and names none', () => {
  const attack = { tried: 12, narrowest: { cell: '990200 helpers 2021-01-01', low: 3, high: 25 }, unsafe: [], proven: 11, bounded: 1 };
  const said = saySummary({ ...built, consentEnds: undefined, attack }, 'dist');
  expect(said).toContain('12 cells without a number were attacked as an outsider would: none is given away; the hidden one that is known best is still open by 22; for 1 of them time ran out');
  expect(said).toContain('已照外人的办法，推算 12 格没有数字的地方：没有一格会泄露；其中推得范围最窄的一个，上下限仍相差 22；有 1 个没有算完');
  expect(said).not.toMatch(/990200|\b25\b/);
  expect(saySummary({ ...built, consentEnds: undefined, attack: { ...attack, narrowest: null, bounded: 0 } }, 'dist')).toContain('nothing bounds a hidden one on both sides.');
});
