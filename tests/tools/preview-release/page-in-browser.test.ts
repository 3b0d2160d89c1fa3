import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../browser/open-browser.ts';
import { releaseWaiting } from './run-preview.ts';

type AxeResults = { violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[] };
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const paths: Record<string, string> = {};
let browser: Browser;
beforeAll(async () => {
  paths['safe'] = (await releaseWaiting().preview()).path;
  const refused = releaseWaiting();
  refused.edit(({ cells }) => void Object.assign(cells[4]!, { value: 7 }));
  paths['refused'] = (await refused.preview()).path;
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page as a double click would, and keeps what it asked for. */
async function openFile(name: string, options: BrowserContextOptions = {}): Promise<{ page: Page; requests: string[]; errors: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const [requests, errors]: [string[], string[]] = [[], []];
  page.on('request', (request) => void requests.push(request.url()));
  page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
  page.on('pageerror', (error) => void errors.push(String(error)));
  await page.goto(pathToFileURL(paths[name] ?? '').href);
  return { page, requests, errors, close: () => context.close() };
}

async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')} ${node.html.slice(0, 120)}`));
}

describe.each(['safe', 'refused'])('The page of a release that is %s', (name) => {
  test('has no barrier that axe can find, by day and by night, on a desk and on a phone', async () => {
    const { page, close } = await openFile(name, { colorScheme: 'light', viewport: { width: 1280, height: 800 } });
    const found: Record<string, string[]> = { day: await violationsOn(page) };
    await page.emulateMedia({ colorScheme: 'dark' });
    found['night'] = await violationsOn(page);
    await page.setViewportSize({ width: 360, height: 740 });
    found['phone'] = await violationsOn(page);
    await close();
    expect(found).toEqual({ day: [], night: [], phone: [] });
  });

  test('asks for nothing but itself, and no rule of its own is broken', async () => {
    const { page, requests, errors, close } = await openFile(name);
    await page.waitForLoadState('networkidle');
    await close();
    expect(requests).toEqual([pathToFileURL(paths[name] ?? '').href]);
    expect(errors).toEqual([]);
  });

  test('never scrolls sideways, at 360, 768 and 1280 px and with text twice as large', async () => {
    const { page, close } = await openFile(name);
    const wide: string[] = [];
    for (const size of ['100%', '200%']) {
      await page.evaluate((value) => void (document.documentElement.style.fontSize = value), size);
      for (const width of [360, 768, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const [whole, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth] as const);
        if (whole > seen) wide.push(`${whole} px in ${seen} px, text ${size}`);
      }
    }
    await close();
    expect(wide).toEqual([]);
  });

  test('says the same without script, its answer first', async () => {
    const words: string[] = [];
    for (const javaScriptEnabled of [true, false]) {
      const { page, close } = await openFile(name, { javaScriptEnabled });
      words.push(await page.locator('main').innerText());
      await close();
    }
    expect(words[0]).toBe(words[1]);
    const answer = name === 'safe' ? /可以发布。\s+Safe to publish\./ : /不能发布。\s+Not safe to publish\./;
    expect(words[0]?.slice(0, 120)).toMatch(answer);
  });

  test('is printed dark on light, whatever the scheme, with room to sign and without the list of contents', async () => {
    const { page, close } = await openFile(name, { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await page.evaluate(() => [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.body).color]);
    const [contents, signed] = [await page.locator('nav').isVisible(), await page.locator('.sign p').count()];
    await close();
    expect(colours).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    expect(contents).toBe(false);
    expect(signed).toBe(name === 'safe' ? 4 : 0);
  });
});

test('The keyboard stops at nothing but the contents and what can be unfolded', async () => {
  const { page, close } = await openFile('safe', { viewport: { width: 360, height: 740 } });
  const contents = await page.locator('nav a').count();
  const stops: string[] = [];
  for (let at = 0; at < contents + 2; at++) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => document.activeElement?.closest('nav') ? 'contents' : document.activeElement?.localName ?? ''));
  }
  await close();
  expect(stops.slice(0, contents)).toEqual(Array(contents).fill('contents'));
  expect(stops.slice(contents)).toEqual(['summary', 'body']);
});

test('Every table has room, on a phone, a tablet and a desk', async () => {
  const { page, close } = await openFile('safe');
  const cut: number[] = [];
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.locator('summary').evaluate((summary) => void ((summary.parentElement as HTMLDetailsElement).open = true));
    if (await page.locator('.wide-table').evaluateAll((tables) => tables.some((table) => table.scrollWidth > table.clientWidth))) cut.push(width);
  }
  await close();
  expect(cut).toEqual([]);
});

test('On a desk a map has its numbers on it, a list its bullets, and the places to sign stand in one row', async () => {
  const { page, close } = await openFile('safe', { viewport: { width: 1280, height: 800 } });
  const numbers = await page.locator('.map-labels.map-wide').evaluateAll((all) => all.length > 0 && all.every((each) => getComputedStyle(each).display !== 'none'));
  const bullets = await page.locator('ul:not([class]) > li, ul[class=""] > li').evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
  const signed = await page.locator('.sign p').evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
  await close();
  expect(numbers).toBe(true);
  expect(new Set(bullets)).toEqual(new Set(['list-item']));
  expect(new Set(signed).size).toBe(1);
});

test('What is folded on a screen is whole on paper', async () => {
  const { page, close } = await openFile('safe');
  const height = () => page.locator('details table').evaluate((table) => table.getBoundingClientRect().height);
  await page.emulateMedia({ media: 'print' });
  const printed = await height();
  await close();
  expect(printed).toBeGreaterThan(100);
});

test('Sheets of paper are numbered, and what is signed is kept together', async () => {
  const { page, close } = await openFile('safe');
  await page.emulateMedia({ media: 'print' });
  const whole = await page.locator('section:has(.sign)').evaluate((section) => getComputedStyle(section).breakInside);
  const heads = await page.locator('thead').evaluateAll((all) => all.map((each) => getComputedStyle(each).display));
  await close();
  expect(whole).toBe('avoid');
  expect(new Set(heads)).toEqual(new Set(['table-header-group']));
  expect(readFileSync(paths['safe'] ?? '', 'utf8')).toMatch(/@bottom-center \{\s*content: counter\(page\) " \/ " counter\(pages\)/);
});

test('A refused page is one sheet of paper', async () => {
  const { page, close } = await openFile('refused');
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await close();
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
});
