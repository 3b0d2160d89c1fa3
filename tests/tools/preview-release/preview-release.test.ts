import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { messageOf } from '../../fixtures/province-folder.ts';
import { releaseWaiting, wordsOn } from './run-preview.ts';

test('A release that is safe: the first words of the command and of its page say so, in both languages, and what to do next', () => {
  const { release, page } = releaseWaiting();
  const { status, stdout } = spawnSync(process.execPath, ['tools/preview-release.ts', release], { encoding: 'utf8', env: process.env });
  expect(status).toBe(0);
  const [zh = '', en = '', where] = stdout.split('\n');
  // Birch is hidden alone: no total holds it.
  expect(zh).toMatch(/^可以发布。但有1格单独隐去、没有合计：.*会猜到它不到10。下一步：.*补上合计/);
  expect(en).toMatch(/^Safe to publish\. But cells hidden alone, without a total: 1\. .*Next: best add the total/);
  expect(where).toBe(`预览 Preview: ${page}`);
  const html = readFileSync(page, 'utf8');
  expect(wordsOn(html.slice(html.indexOf('<h1')))).toMatch(/^ ?可以发布。 Safe to publish\. 但有1格/);
});

test('Each figure that changes is told before and after, with how it stood, and so are the sums and rates worked out from it', async () => {
  const { page } = await releaseWaiting().preview();
  const words = wordsOn(page);
  // By hand, from tests/fixtures/four/README.md.
  expect(words).toContain('新增：3 · 不公开：2 · 重新估算：4 New: 3 · Withheld: 2 · Estimated anew: 4');
  expect(words).toContain('甲州 · 帮手 Alder · Helpers 400 350 甲州');
  expect(words).toContain('丙州 · 结对学生 Cedar · Pupils paired 200 260');
  // What most of a group have in common is said once; who stands otherwise says how.
  expect(words).toContain('除另有注明外，都是：已公布，2021年1月1日；先前：估算。 Unless marked otherwise: Reported, 1 January 2021; before: Estimated.');
  expect(words).toContain('甲县 · 帮手 Alder Town · Helpers 40 已公布，2021年1月1日 Reported, 1 January 2021');
  expect(words).toContain('各项都是：估算，2021年1月1日。 All of them: Estimated, 1 January 2021.');
  expect(words).toContain('样省 · 帮手：各市州自己公布的合计 Sample Province · Helpers: what prefectures published themselves, in all 0 350');
  expect(words).toContain('Sample Province · Pupils paired: what that leaves of the province’s total 1,200 780');
  // 350 helpers among 400,000 residents; 420 pupils with 350 helpers.
  expect(words).toMatch(/Alder · Helpers per 10,000 residents 无 none 8\.8/);
  expect(words).toMatch(/Alder · Pupils paired per helper 无 none 1\.20/);
});

test('Both maps are drawn without links, and each place of theirs has its numbers in words', async () => {
  const { page } = await releaseWaiting().preview();
  expect(page.match(/<svg class="map"/g)).toHaveLength(2);
  expect(page.match(/<g class="map-place" role="img"><title>/g)).toHaveLength(8);
  expect(page).not.toMatch(/<a class="map-place"/);
  expect(page).toContain('<title>甲州：帮手 350（已公布，2021年1月1日）；结对学生 420（已公布，2021年1月1日） Alder: Helpers 350 (Reported, 1 January 2021); Pupils paired 420 (Reported, 1 January 2021)</title>');
});

test('A table of the map has the places whose numbers or status differ; where none does, there is one map and no table', async () => {
  const { edit, preview } = releaseWaiting();
  const words = wordsOn((await preview()).page);
  expect(words).toContain('甲州 Alder 400 → 350 500 → 420 估算 → 已公布 Estimated → Reported');
  // A later count of a county is on no map.
  edit((release) => void (release.cells = release.cells.filter(({ place }) => place === '990101')));
  const { page } = await preview();
  expect(page.match(/<svg class="map"/g)).toHaveLength(1);
  expect(wordsOn(page)).toContain('地图上的数字和状态都不变，所以只画一张。 No number and no status on the map changes, so there is only one.');
  expect(wordsOn(page)).not.toContain('图上变了的数字');
});

test('An estimate of a place whose count is now withheld is not repeated beside it, in no part of the page', async () => {
  const { page } = await releaseWaiting().preview();
  const birch = page.match(/<tr><th scope="row"><span lang="zh-Hans">乙州<\/span>.*?<\/tr>/)?.[0] ?? '';
  expect(wordsOn(birch)).toContain('乙州 Birch');
  expect(wordsOn(birch)).not.toMatch(/\d/);
  // By estimate Birch had 300 helpers, and nothing else on the page is 300.
  expect(wordsOn(page)).not.toMatch(/(?<![\d,])300(?![\d,])/);
  expect(page).toContain('<title>乙州：帮手 —（不再列出的估算，2021年1月1日）');
});

test('The same release gives the same page, byte for byte, wherever it lies, and the page names no folder of the machine', async () => {
  const one = releaseWaiting();
  const { page } = await one.preview();
  expect((await one.preview()).page).toBe(page);
  expect((await releaseWaiting().preview()).page).toBe(page);
  expect(page).not.toContain(one.folder);
  expect(page).not.toContain('/tmp');
});

test('The first release of a site has nothing before it, and its page says so', async () => {
  const { folder, preview } = releaseWaiting();
  const { ready, page } = await preview(join(folder, 'site/data/counts/2021-01-01.json'));
  expect(ready).toBe(true);
  expect(wordsOn(page)).toContain('The site has no release yet, so every figure is new.');
  expect(page.match(/<svg class="map"/g)).toHaveLength(1);
});

test('The page of a release of this repository goes into the folder for passing things, never beside it', async () => {
  const { folder, preview } = releaseWaiting();
  const { path } = await preview('tests/fixtures/four/data/counts/2022-01-01.json');
  expect(path).toBe(join(folder, '2022-01-01.preview.html'));
  expect(readdirSync('tests/fixtures/four/data/counts').filter((name) => name.endsWith('.html'))).toEqual([]);
});

test.each(['.', 'data/counts', 'tests'])('A page is not written into the repository, even where somebody asks for it: %s', async (out) => {
  const { release, preview } = releaseWaiting();
  expect(await messageOf(() => preview(release, out))).toMatch(/inside a repository[\s\S]*项目文件夹（git 仓库）里面/);
  expect(existsSync(join(out, '2022-01-01.preview.html'))).toBe(false);
});

test('An older preview is written over, for its owner alone to read; any other file of that name is left as it is', async () => {
  const { preview, page } = releaseWaiting();
  await preview();
  expect(statSync(page).mode & 0o077).toBe(0);
  await preview();
  writeFileSync(page, '<p>Minutes of a meeting</p>');
  expect(await messageOf(() => preview())).toMatch(/no preview[\s\S]*不是预览/);
  expect(readFileSync(page, 'utf8')).toBe('<p>Minutes of a meeting</p>');
});

test('The data folder is as it was, and no copy of it is left behind', async () => {
  const { folder, preview } = releaseWaiting();
  await preview();
  expect(readdirSync(join(folder, 'site/data/counts'))).toEqual(['2021-01-01.json']);
  expect(readdirSync(folder).sort()).toEqual(['desk', 'site']);
  expect(process.env['SITE_DATA']).toBe(join(folder, 'site/data'));
});

test('A figure that was revised without a declared correction is named among what a person has to check', async () => {
  const { edit, preview } = releaseWaiting();
  edit(({ cells }) => void cells.push({ place: '990000', measure: 'pupils', period: '2021-01-01', value: 1300, status: 'revised', sources: ['fixture'] }));
  const words = wordsOn((await preview()).page);
  expect(words).toContain('Sample Province · Pupils paired: another number, and no correction declared.');
  expect(words).toContain('1,200 1,300 已修订');
});

test('Words of a title cannot become part of the page', async () => {
  const { edit, preview } = releaseWaiting();
  edit(({ title }) => void Object.assign(title, { en: 'Counts <script>alert()</script><!--' }));
  const { ready, page } = await preview();
  expect(ready).toBe(true);
  expect(page).not.toMatch(/<script|<!--/);
  expect(page).toContain('&lt;script&gt;');
});
