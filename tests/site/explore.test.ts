import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBook } from '../../src/figures/figure-book.ts';
import { wordsOf } from '../../src/locale/words.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

const site = theSite();
const csv = readFileSync(join(site.folder, 'data/latest.csv'), 'utf8');
const { release } = openBook().release;
/** No line of the published file is broken by a note of two lines: the test below says so. */
const lines = csv.split('\r\n').slice(1, -1);
const fieldsOf = (line: string): string[] => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
const header = csv.split('\r\n', 1)[0]!.split(',');
const cell = (line: string, column: string): string => fieldsOf(line)[header.indexOf(column)] ?? '';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

async function openTable(path: string, options: BrowserContextOptions = {}, on = site) {
  const watched = await openPage(browser, { viewport: { width: 1280, height: 900 }, ...options });
  await watched.page.goto(on.url + path, { waitUntil: 'load' });
  if (options.javaScriptEnabled !== false) await watched.page.waitForSelector('#table-tools.ready');
  return watched;
}

const idsInSight = (page: Page): Promise<string[]> =>
  page.$$eval('#all-figures tbody tr', (rows) => rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector<HTMLAnchorElement>('.number a')?.pathname.split('/').at(-2) ?? ''));
const columnInSight = (page: Page, at: number): Promise<string[]> =>
  page.$$eval('#all-figures tbody tr', (rows, cell) => rows.filter((row) => row.checkVisibility()).map((row) => row.children[cell]?.textContent?.trim() ?? ''), at);
const countTold = (page: Page) => page.textContent('#table-count');
const press = (page: Page, value: string) => page.click(`#table-tools button[value=${value}]`);

test('The published file has one line a figure, which the tests below rely on', () => {
  expect(lines.every((line) => fieldsOf(line).length === header.length)).toBe(true);
});

describe.each(['', 'zh/'])('/%sdata/explore/', (lead) => {
  const locale = lead ? 'zh' : 'en';

  test('has every figure of the newest release in the order of its file, with and without a script', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await openTable(`${lead}data/explore/`, { javaScriptEnabled });
      expect(await idsInSight(page)).toEqual(lines.map((line) => cell(line, 'figure_id')));
      const dead = await page.$$eval('main :is(button, select, input, textarea)', (all, live) => all.filter((each) => !live && each.checkVisibility({ visibilityProperty: true })).length, javaScriptEnabled);
      expect(dead, 'controls nothing answers').toBe(0);
      await close();
    }
  });

  test('sorts by each column both ways, says so in its head, and keeps gaps last', async () => {
    const { page, errors, close } = await openTable(`${lead}data/explore/`);
    const heads = page.locator('#all-figures thead th');
    for (let at = 0; at < (await heads.count()); at += 1) {
      await heads.nth(at).getByRole('button').click();
      expect(await heads.evaluateAll((all) => all.map((head) => head.getAttribute('aria-sort')))).toEqual(Array.from({ length: 7 }, (_, each) => (each === at ? 'ascending' : null)));
      await heads.nth(at).getByRole('button').click();
      expect(await heads.nth(at).getAttribute('aria-sort')).toBe('descending');
    }
    await heads.nth(2).getByRole('button').click();
    const values = (await idsInSight(page)).map((id) => cell(lines.find((line) => line.startsWith(`${id},`)) ?? '', 'value')).map((value) => (value === '' ? null : Number(value)));
    const numbers = values.filter((value) => value !== null);
    expect(values.slice(0, numbers.length)).toEqual(numbers.toSorted((a, b) => a - b));
    await heads.nth(0).getByRole('button').click();
    const names = await columnInSight(page, 0);
    expect(names).toEqual(names.toSorted(new Intl.Collator(locale === 'zh' ? 'zh-Hans-u-co-pinyin' : 'en').compare));
    await close();
    expect(errors).toEqual([]);
  });

  test('shows what is chosen, tells how many, and shows everything again', async () => {
    const { page, close } = await openTable(`${lead}data/explore/`);
    await page.selectOption('select[name=status]', 'estimated');
    await page.selectOption('select[name=measure]', 'children');
    const wanted = lines.filter((line) => cell(line, 'status') === 'estimated' && cell(line, 'measure') === 'children').map((line) => cell(line, 'figure_id'));
    expect(wanted.length).toBeGreaterThan(3);
    expect(await idsInSight(page)).toEqual(wanted);
    expect(await countTold(page)).toContain(String(wanted.length));
    expect(await page.getAttribute('#table-count', 'role')).toBe('status');
    await page.fill('#table-words', 'no such words');
    await expect.poll(() => countTold(page)).toBe(wordsOf(locale).exploreTable.told.none);
    await press(page, 'reset');
    expect(await idsInSight(page)).toHaveLength(lines.length);
    expect(await page.inputValue('#table-words')).toBe('');
    await close();
  });

  test('has no barrier that axe can find while it is filtered, by day and by night, and fits 320 px', async () => {
    const { page, close } = await openTable(`${lead}data/explore/?status=estimated&sort=-value`, { viewport: { width: 320, height: 700 } });
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
        return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(found, colorScheme).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await close();
  });
});

describe('The address', () => {
  test('keeps the view: it can be sent, goes back and forward, and leads to the same view in the other language', async () => {
    const { page, close } = await openTable('data/explore/');
    await page.selectOption('select[name=measure]', 'population');
    await page.getByRole('button', { name: wordsOf('en').table.value, exact: true }).click();
    await page.getByRole('button', { name: wordsOf('en').table.value, exact: true }).click();
    expect(new URL(page.url()).search).toBe('?measure=population&sort=-value');
    const seen = await idsInSight(page);
    await page.reload();
    expect(await idsInSight(page)).toEqual(seen);
    expect(await page.inputValue('select[name=measure]')).toBe('population');
    await page.goBack();
    expect(await idsInSight(page)).toEqual(seen.toReversed());
    await page.goBack();
    await page.goBack();
    expect(await idsInSight(page)).toHaveLength(lines.length);
    for (let step = 0; step < 3; step += 1) await page.goForward();
    expect(await idsInSight(page)).toEqual(seen);
    await page.click('.other-language');
    await page.waitForSelector('#table-tools.ready');
    expect(new URL(page.url()).pathname).toBe('/zh/data/explore/');
    expect(await idsInSight(page)).toEqual(seen);
    await close();
  });

  test('makes one step of what is typed', async () => {
    const { page, close } = await openTable('data/explore/');
    const before = await page.evaluate(() => history.length);
    await page.locator('#table-words').pressSequentially('census', { delay: 200 });
    await expect.poll(() => new URL(page.url()).search).toBe('?words=census');
    expect(await page.evaluate(() => history.length)).toBe(before + 1);
    await close();
  });

  test('that asks for what is not there shows the rest and says what was left out', async () => {
    const { page, errors, close } = await openTable('data/explore/?place=atlantis&status=estimated&sort=height');
    expect(await idsInSight(page)).toEqual(lines.filter((line) => cell(line, 'status') === 'estimated').map((line) => cell(line, 'figure_id')));
    expect(await countTold(page)).toMatch(/place=atlantis sort=height/);
    await close();
    expect(errors).toEqual([]);
  });
});

describe('What is taken away', () => {
  test('is the view, copied as tab-separated text with plain digits', async () => {
    const { page, close } = await openTable('data/explore/?measure=volunteers&sort=-value', { permissions: ['clipboard-read', 'clipboard-write'] });
    await press(page, 'copy');
    await expect.poll(() => page.textContent('#table-said')).not.toBe('');
    const [head = [], ...rows] = (await page.evaluate(() => navigator.clipboard.readText())).trimEnd().split('\n').map((line) => line.split('\t'));
    expect(head).toEqual(await page.$$eval('#all-figures thead th', (all) => all.map((each) => each.textContent?.trim())));
    const ids = await idsInSight(page);
    const places = await columnInSight(page, 0);
    expect(rows.map((row) => [row[0], row[2], row[4]])).toEqual(ids.map((id, at) => {
      const line = lines.find((each) => each.startsWith(`${id},`)) ?? '';
      return [places[at], cell(line, 'value'), cell(line, 'period')];
    }));
    expect(rows.map((row) => row[5])).toEqual(await columnInSight(page, 5));
    await close();
  });

  test('is shown, selected, where the clipboard refuses', async () => {
    const { page, close } = await openTable('data/explore/?measure=teams');
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press(page, 'copy');
    await page.waitForSelector('#table-spare', { state: 'visible' });
    const [text, selected] = await page.$eval('#table-spare', (area) => [(area as HTMLTextAreaElement).value, (area as HTMLTextAreaElement).selectionEnd]);
    expect(text.split('\n').length).toBe((await idsInSight(page)).length + 2);
    expect(selected).toBe(text.length);
    expect(await page.textContent('#table-said')).toBe(wordsOf('en').exploreTable.told.refused);
    await close();
  });

  test('is lines of the published CSV, letter for letter, under a name that says release and view', async () => {
    const { page, close } = await openTable('data/explore/?status=estimated&sort=-place');
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
    const ids = await idsInSight(page);
    expect(file.suggestedFilename()).toBe(`${release}_status-estimated_by-place-down.csv`);
    expect(readFileSync(await file.path(), 'utf8')).toBe([header.join(','), ...ids.map((id) => lines.find((line) => line.startsWith(`${id},`)))].map((line) => `${line}\r\n`).join(''));
    await close();
  });

  test('whole is the published CSV itself, below a path too', async () => {
    const below = inject('subSite');
    const { page, close } = await openTable('data/explore/', {}, below);
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, 'save')]);
    expect(readFileSync(await file.path()).equals(readFileSync(join(below.folder, 'data/latest.csv')))).toBe(true);
    await close();
  });

  test('is owned to have failed where the file does not come', async () => {
    const { page, close } = await openTable('data/explore/');
    await page.route('**/data/*.csv', (route) => route.abort());
    await press(page, 'save');
    await expect.poll(() => page.textContent('#table-said')).toBe(wordsOf('en').exploreTable.told.failed);
    await close();
  });

  test('on paper is the view, without its tools', async () => {
    const { page, close } = await openTable('data/explore/?measure=teams');
    await page.emulateMedia({ media: 'print' });
    expect(await idsInSight(page)).toEqual(lines.filter((line) => cell(line, 'measure') === 'teams').map((line) => cell(line, 'figure_id')));
    expect(await page.isVisible('#table-tools')).toBe(false);
    await close();
  });
});

test('By keyboard: choose, sort and reset, and the focus stays where it was', async () => {
  const { page, close } = await openTable('data/explore/');
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  await page.focus('select[name=place]');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (document.activeElement as HTMLSelectElement).name)).toBe('measure');
  await page.keyboard.press('ArrowDown');
  expect((await idsInSight(page)).length).toBeLessThan(lines.length);
  const head = page.getByRole('button', { name: wordsOf('en').table.value, exact: true });
  await head.focus();
  await page.keyboard.press('Enter');
  expect(await focused()).toBe(wordsOf('en').table.value);
  await page.keyboard.press('Space');
  expect(await page.getAttribute('#all-figures thead th:nth-child(3)', 'aria-sort')).toBe('descending');
  await page.focus('#table-tools button[value=reset]');
  await page.keyboard.press('Enter');
  expect(await idsInSight(page)).toEqual(lines.map((line) => cell(line, 'figure_id')));
  expect(await focused()).toBe(wordsOf('en').exploreTable.reset);
  await close();
});
