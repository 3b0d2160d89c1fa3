import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sharp from 'sharp';
import type { Browser, Page } from 'playwright-core';
import { listFiles } from '../../tools/build/list-files.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { inkBeyond } from '../fixtures/read-picture.ts';
import { theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Layers of counties, which the map takes in when it comes closer, are no pictures. */
const pictures = listFiles(site.folder).filter((file) => /^maps\/.*\.(?:svg|png)$/.test(file) && !file.includes('/counties-'));
const read = (file: string) => readFileSync(join(site.folder, file));

test('Every map is there as a drawing and as a picture, in both languages, for every release; the latest is the newest, to the byte.', () => {
  const stems = new Set(pictures.map((file) => file.replace(/\.(?:en|zh)\.(?:svg|png)$/, '')));
  expect(stems.size).toBeGreaterThan(8);
  for (const stem of stems) for (const ending of ['en.svg', 'en.png', 'zh.svg', 'zh.png']) expect(pictures).toContain(`${stem}.${ending}`);
  const newest = [...stems].map((stem) => stem.split('/')[1]!).filter((release) => release !== 'latest').sort().at(-1)!;
  for (const file of pictures.filter((each) => each.startsWith('maps/latest/'))) expect(read(file).equals(read(file.replace('latest', newest))), file).toBe(true);
});

test.each(pictures.filter((file) => file.startsWith('maps/latest/') && file.endsWith('.png')))('/%s is twice its drawing, has no ink in its margins and is no larger than it must be', async (file) => {
  const { width = 0, height = 0 } = await sharp(read(file.replace(/png$/, 'svg'))).metadata();
  expect(await inkBeyond(read(file), 20)).toEqual({ width: width * 2, height: height * 2, chunks: ['IHDR', 'PLTE', 'IDAT', 'IEND'], ink: 0 });
  expect(statSync(join(site.folder, file)).size).toBeLessThan(260_000);
});

test('A map of estimates carries the word in the drawing, and one of other figures does not.', () => {
  for (const [locale, word] of [['en', 'Estimated, not counted'], ['zh', '估算，不是统计']] as const) {
    for (const mode of ['both', 'volunteers', 'children']) expect(read(`maps/latest/${mode}.${locale}.svg`).toString()).toContain(word);
    for (const mode of ['residents', 'counties']) expect(read(`maps/latest/${mode}.${locale}.svg`).toString()).not.toContain(word);
  }
});

/** Chooses a mode as its radio would be chosen. */
const choose = (page: Page, mode: string) => page.evaluate((id) => void ((document.getElementById(id) as HTMLInputElement).checked = true), `mode-${mode}`);
const linksInSight = (page: Page) => page.locator('.take-away .files a').filter({ visible: true }).evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));

describe.each(['', 'zh/'])('On /%smap/', (lead) => {
  const locale = lead ? 'zh' : 'en';

  test('the files and the citation are those of the mode in sight, with their sizes, without a script', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}${lead}map/`);
    const files = await linksInSight(page);
    expect(files).toEqual([expect.stringMatching(new RegExp(`^/maps/\\d{4}-\\d\\d-\\d\\d/both\\.${locale}\\.svg$`)), expect.stringMatching(/both\.\w+\.png$/)]);
    for (const file of files) expect(existsSync(join(site.folder, file))).toBe(true);
    expect(await page.locator('.take-away .files').filter({ visible: true }).innerText()).toMatch(/\d+ kB[\s\S]*\d+ kB/);
    await page.locator('.take-away .cite summary').click();
    const cited = await page.locator('.take-away .cite p').filter({ visible: true }).allInnerTexts();
    expect(cited).toHaveLength(1);
    expect(cited[0]).toMatch(locale === 'en' ? /estimates by population share, not counts.*CC BY 4\.0/ : /按人口分摊的估算，不是统计。CC BY 4\.0/);
    expect(await page.locator('.take-away button').filter({ visible: true }).count()).toBe(0);
    await close();
  });

  test('another mode brings its own', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(`${site.url}${lead}map/`);
    await choose(page, 'children');
    expect((await linksInSight(page))[0]).toContain(`/children.${locale}.svg`);
    await choose(page, 'population');
    expect((await linksInSight(page))[0]).toContain(`/residents.${locale}.svg`);
    await close();
  });

  test('the picture, the link and the citation are copied, and it is said what was', async () => {
    const { page, close, errors } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${site.url}${lead}map/`);
    await choose(page, 'children');
    const said = page.locator('.take-away [role=status]');
    const press = (value: string) => page.locator(`.take-away button[value=${value}]`).click();
    await press('link');
    await expect.poll(() => said.innerText()).toContain(locale === 'en' ? 'the link' : '链接');
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(new RegExp(`^${site.url}${lead}map/\\d{4}-\\d\\d-\\d\\d/\\?mode=children$`));
    await press('citation');
    await expect.poll(() => said.innerText()).toContain(locale === 'en' ? 'the citation' : '引用');
    const citation = await page.evaluate(() => navigator.clipboard.readText());
    expect(citation.endsWith(` ${link}`)).toBe(true);
    await press('image');
    await expect.poll(() => said.innerText()).toContain(locale === 'en' ? 'the image' : '图片');
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const { width, height } = await createImageBitmap(await item!.getType('image/png'));
      return { width, height };
    });
    const { width, height } = await sharp(read(`maps/latest/children.${locale}.png`)).metadata();
    expect(size).toEqual({ width, height });
    expect(errors).toEqual([]);
    await close();
  });

  test('where the clipboard is refused, the words are selected and the reader is told', async () => {
    const { page, close } = await openPage(browser);
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await page.goto(`${site.url}${lead}map/`);
    await page.locator('.take-away button[value=citation]').click();
    await expect.poll(() => page.locator('.take-away [role=status]').innerText()).toContain(locale === 'en' ? 'did not allow' : '没有允许');
    expect(await page.evaluate(() => getSelection()?.toString())).toContain('CC BY 4.0');
    await close();
  });
});

test.each(['', 'zh/'])('The tiles are taken away as tiles, and cited by the address of the tiles (%s)', async (lead) => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.url}${lead}map/tiles/`);
  await choose(page, 'children');
  const files = await linksInSight(page);
  expect(files[0]).toMatch(/^\/maps\/\d{4}-\d\d-\d\d\/tiles-children\.(?:en|zh)\.svg$/);
  for (const file of files) expect(existsSync(join(site.folder, file))).toBe(true);
  const [address = ''] = await page.locator('.take-away .cite p').evaluateAll((all) => all.filter((each) => getComputedStyle(each).display !== 'none').map((each) => each.querySelector('a')!.pathname));
  expect(address).toMatch(/\/map\/\d{4}-\d\d-\d\d\/tiles\/$/);
  await close();
});

test.each(['', 'zh/'])('The releases side by side are taken away as one picture, which can be copied (%s)', async (lead) => {
  const { page, close, errors } = await openPage(browser, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto(`${site.url}${lead}map/over-time/`);
  await choose(page, 'children');
  const files = await linksInSight(page);
  expect(files).toEqual([expect.stringMatching(/^\/maps\/\d{4}-\d\d-\d\d\/over-time\.(?:en|zh)\.svg$/), expect.stringMatching(/over-time\.(?:en|zh)\.png$/)]);
  for (const file of files) expect(existsSync(join(site.folder, file))).toBe(true);
  await page.locator('.take-away button[value=citation]').click();
  await expect.poll(() => page.locator('.take-away [role=status]').innerText()).not.toBe('');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('map/over-time/');
  expect(errors).toEqual([]);
  await close();
});
