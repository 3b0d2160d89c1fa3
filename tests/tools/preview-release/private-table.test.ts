import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf } from '../../fixtures/province-folder.ts';
import { writePreview } from '../../../tools/preview-release/write-preview.ts';
import { releaseWaiting, wordsOn } from './run-preview.ts';

/** Helpers and pupils of the whole and its four parts. Elm’s counts must be hidden, and one more of each with them, or they could be worked out. */
const table = (rows: Record<string, [helpers: number | string, pupils: number | string]>): string => ['地区,帮手,结对学生', ...Object.entries(rows).map(([place, counts]) => [place, ...counts].join(','))].join('\n');
const rows = { 样省: [1000, 1213], 甲州: [350, 431], 乙州: [317, 409], 丙州: [326, 366], 丁州: [7, 7] } satisfies Record<string, [number, number]>;

const card = { release: '2022-06-15', period: '2022-06-01', sources: ['fixture'], titleEn: 'All four', titleZh: '四州齐备', noteEn: 'Made up.', noteZh: '编造。' };

/** Previews a table that lies on a desk outside, with all that a release says of itself unless told otherwise. */
async function previewTable(text: string, options: Partial<typeof card> = card) {
  const { folder } = releaseWaiting();
  const file = join(folder, 'desk', 'counts.csv');
  writeFileSync(file, text);
  const written = await writePreview({ sources: [], ...options, file });
  // The folder has another name each time.
  return { ...written, folder, page: readFileSync(written.path, 'utf8').replaceAll(folder, '') };
}

test('A private table that can be protected is safe; its page lies beside it and the site is as it was', async () => {
  const { ready, path, folder, page, verdict } = await previewTable(table(rows));
  expect(verdict.zh).toMatch(/^可以发布。/);
  expect(ready).toBe(true);
  expect(path).toBe(join(folder, 'desk', 'counts.preview.html'));
  expect(existsSync(join(folder, 'site/data/counts/2022-06-15.json'))).toBe(false);
  expect(wordsOn(page)).toContain("npm run protect -- /desk/counts.csv --release 2022-06-15 --period 2022-06-01 --title-en 'All four'");
  expect(wordsOn(page)).toContain('npm run leak-scan -- /desk/counts.csv --period 2022-06-01');
});

test('No hidden value stands anywhere on its page, in words, pictures, attributes or comments; what a stranger can work out does', async () => {
  const { page } = await previewTable(table(rows));
  const words = wordsOn(page);
  expect(words).toContain('这次发布隐去的 Hidden by this release');
  // Of 1,000 helpers 676 are shown, so the two hidden prefectures share 324, and either may have all of it.
  expect(words).toContain('丁州 · 帮手 Elm · Helpers 在0至324之间 between 0 and 324');
  expect(words).toContain('丁州 · 结对学生 Elm · Pupils paired 在0至373之间 between 0 and 373');
  // The attack goes one step further: whoever knows that zeros are printed knows that each has one at least.
  expect(words).toContain('都是2022年6月1日的数字。 All of 1 June 2022.');
  // Both ranges of that cell are told together, so that neither seems to contradict the other; 323 less 1 is 322.
  expect(words).toContain('The closest is Birch · Helpers, 1 June 2022: not between 0 and 324, as in the table, but between 1 and 323, 322 wide');
  expect(words).toContain('表里写的是在0至324之间，这样一推就是在1至323之间，上下限相差322。');
  expect(words).toContain('It is proven that hiding less would not be safe.');
  // Birch’s helpers and Cedar’s pupils go with Elm’s, being the least.
  for (const canary of ['317', '366']) expect(page).not.toMatch(new RegExp(`(?<!\\d)${canary}(?!\\d)`));
  expect(page).not.toMatch(/<!--/);
  expect(page).not.toMatch(/太少|too few|small count|primary|complementary/i);
});

test('What is odd and what is hidden stand before what changes', async () => {
  const { page } = await previewTable(table(rows));
  expect([...page.matchAll(/<h2 id="([a-z]+)"/g)].map(([, id]) => id)).toEqual(['odd', 'hidden', 'changes', 'before', 'publish']);
});

test('A former estimate of a count now hidden is in no part of the page, and the map, its key and its caption call it what it is', async () => {
  const { page } = await previewTable(table(rows));
  const before = page.slice(page.indexOf('aria-describedby="before-says"'), page.indexOf('aria-describedby="after-says"'));
  expect(before).toContain('不再列出 Not repeated');
  expect(before).not.toMatch(/未公布|Not published/);
  expect(wordsOn(page)).toContain('图上8格：估算 4，不再列出的估算 4。 8 counts on the map: Estimated 4, Estimate not repeated 4.');
  expect(wordsOn(page)).not.toContain('原先没有数字');
  // By estimate Birch had 300 helpers.
  expect(wordsOn(page)).not.toMatch(/(?<![\d,])300(?![\d,])/);
});

test('Two private tables that differ in hidden values only have the same page, byte for byte', async () => {
  const one = await previewTable(table(rows));
  const other = await previewTable(table({ ...rows, 乙州: [316, 409], 丙州: [326, 365], 丁州: [8, 8] }));
  expect(other.page).toBe(one.page);
  // It is not the same whatever the table says.
  const third = await previewTable(table({ ...rows, 样省: [1001, 1213], 甲州: [351, 431] }));
  expect(third.page).not.toBe(one.page);
});

test('Numbers far from those before are told, so that a slip is seen; what is hidden is not among them', async () => {
  const before = wordsOn((await previewTable(table(rows))).page);
  expect(before).toContain('no number is far from the one before');
  // Alder was estimated at 400; the whole was 1,000.
  const { page, verdict, ready } = await previewTable(table({ 样省: [1400, 1213], 甲州: [820, 431], 乙州: [237, 409], 丙州: [336, 366], 丁州: [7, 7] }));
  expect(ready).toBe(true);
  expect(verdict.en).toContain('look at what seems odd (2)');
  const words = wordsOn(page);
  expect(words).toContain('甲州 · 帮手 Alder · Helpers 先前估算400，现在的数字是820，相差悬殊 estimated at 400 before, now 820, which is far');
  expect(words).toContain('样省 · 帮手 Sample Province · Helpers 由1,000变为1,400，变化很大 goes from 1,000 to 1,400, a large change');
});

test('Prefectures that come to more than the province are told', async () => {
  // The province’s 1,000 of the release before stands, since the table has no total.
  const { 样省: _, ...parts } = rows;
  const words = wordsOn((await previewTable(table({ ...parts, 甲州: [430, 431], 乙州: [340, 409] }))).page);
  expect(words).toContain('样省 · 帮手 Sample Province · Helpers 各市州自己公布的数字加起来，超过了全省总数');
});

test('A table whose release is there already leads to the release', async () => {
  const { page } = await previewTable(table(rows), { ...card, release: '2021-01-01', period: '2020-12-31' });
  expect(wordsOn(page)).toContain('npm run preview-release -- data/counts/2021-01-01.json');
});

test('Without source, title and note it can be looked at all the same, and is not ready', async () => {
  const { ready, page, verdict } = await previewTable(table(rows), { period: '2022-06-01' });
  expect(ready).toBe(false);
  expect(verdict.en).toMatch(/^Not ready to publish\. The figures are safe, but this is missing: the day of the release \(--release\), its source/);
  const words = wordsOn(page);
  expect(words).toContain('补上来源（--source）。 Add its source (--source).');
  expect(words).not.toContain('names a source');
  expect(page.match(/<svg class="map"/g)).toHaveLength(2);
});

test('A table that cannot be read has a page that says it is not safe, where it stands and what to do, without its numbers', async () => {
  const { ready, page } = await previewTable(table({ ...rows, 戊州: [8431, 7] }));
  expect(ready).toBe(false);
  const words = wordsOn(page);
  expect(words).toMatch(/不能发布。 Not safe to publish\./);
  expect(words).toContain('交来的文件：counts.csv The file you gave: counts.csv');
  expect(page).not.toContain('8431');
});

test('Parts that come to more than the whole are refused without a number of the table', async () => {
  const { ready, page } = await previewTable(table({ ...rows, 样省: [900, 1213] }));
  expect(ready).toBe(false);
  for (const value of ['317', '326', '350', '900', '1,000', '1000']) expect(wordsOn(page)).not.toContain(value);
});

test('A private table inside a repository has no page and is refused', async () => {
  const inside = 'tests/tools/preview-release/left-here.csv';
  releaseWaiting();
  writeFileSync(inside, table({ 样省: [1000, 1213] }));
  try {
    expect(await messageOf(() => writePreview({ file: inside, sources: [] }))).toMatch(/inside a repository[\s\S]*项目文件夹（git 仓库）里/);
  } finally {
    rmSync(inside);
  }
});
