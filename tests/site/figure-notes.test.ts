import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { pagesOf, theSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Every figure in running text: the sentence's number, and what its note and its mark say. Runs inside the page. */
function figuresOnPage() {
  const list = [...document.querySelectorAll('.sources > li')].map(({ id }) => id);
  return [...document.querySelectorAll('.figure')].map((figure) => {
    const button = figure.querySelector('button');
    const note = document.getElementById(button?.getAttribute('popovertarget') ?? '');
    let mark: Element | null = note;
    while (mark && !mark.matches('.figure-mark')) mark = mark.nextElementSibling;
    const links = [...(mark?.querySelectorAll('a') ?? [])];
    return {
      id: figure.getAttribute('data-figure') ?? '',
      number: figure.querySelector('data')?.textContent ?? '',
      named: (button?.getAttribute('aria-label') ?? '') !== '',
      follows: figure.nextElementSibling === note,
      says: note?.textContent ?? '',
      removable: [button, note, mark].every((part) => part?.hasAttribute('data-note')),
      sources: [...(note?.querySelectorAll('a[rel=external]') ?? [])].length,
      marks: links.map((link) => link.textContent ?? ''),
      marked: links.map((link) => String(list.indexOf(link.getAttribute('href')?.slice(1) ?? '') + 1)),
    };
  });
}

const withFigures = pagesOf(site).filter(({ path }) => /^(zh\/)?(stories\/(left-behind|li-dan)|method|style)\/$/.test(path));

describe.each(withFigures)('$file', ({ path }) => {
  test('has for each number a note with digits, source and name, and a mark that agrees with the list of sources', async () => {
    const { page, close } = await openPage(browser);
    await page.goto(site.url + path);
    const figures = await page.evaluate(figuresOnPage);
    const ids = await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id));
    await close();
    expect(figures.length).toBeGreaterThan(1);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at), 'ids that are there twice').toEqual([]);
    for (const { id, named, follows, removable, says, sources, marks, marked } of figures) {
      expect({ named, follows, removable }, id).toEqual({ named: true, follows: true, removable: true });
      expect(says, id).toContain(id);
      expect(says, id).toMatch(/\d/);
      expect(sources, `${id}: sources in the note`).toBeGreaterThan(0);
      expect(marks.length, `${id}: as many marks as sources`).toBe(sources);
      expect(marks, `${id}: marks as in the list`).toEqual(marked);
      expect(Number(marks[0]), id).toBeGreaterThan(0);
    }
  });
});

const story = 'stories/left-behind/';
const isOpen = (page: Page) => page.evaluate(() => document.querySelectorAll(':popover-open').length);
const focus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);

test('A number opens its note by keyboard, Escape closes it and the focus is where it was, all without script', async () => {
  const { page, close } = await openPage(browser, { javaScriptEnabled: false });
  await page.goto(site.url + story);
  await page.locator('.figure > button').first().focus();
  const before = await focus(page);
  await page.keyboard.press('Enter');
  expect(await isOpen(page)).toBe(1);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('.figure-note') !== null), 'the next stop is in the note').toBe(true);
  await page.keyboard.press('Escape');
  expect([await isOpen(page), await focus(page)]).toEqual([0, before]);
  await close();
});

test('A tap opens it, a tap elsewhere closes it, and its own button does too', async () => {
  const { page, close } = await openPage(browser, { viewport: { width: 360, height: 740 }, hasTouch: true, javaScriptEnabled: false });
  await page.goto(site.url + story);
  const number = page.locator('.figure').nth(1);
  await number.tap();
  expect(await isOpen(page)).toBe(1);
  await page.locator('.figure-note:popover-open button').tap();
  expect(await isOpen(page)).toBe(0);
  await number.tap();
  await page.touchscreen.tap(180, 20);
  expect(await isOpen(page)).toBe(0);
  await close();
});

test('On a phone the note is a sheet at the foot of the screen; on a wide screen it stands by its number and does not cover it', async () => {
  for (const width of [360, 1280]) {
    const { page, close } = await openPage(browser, { viewport: { width, height: 740 } });
    await page.goto(site.url + story);
    const numbers = page.locator('.figure');
    const last = (await numbers.count()) - 1;
    for (const at of [0, Math.floor(last / 2), last]) {
      const number = numbers.nth(at);
      await number.scrollIntoViewIfNeeded();
      await number.locator('button').click();
      const [note, figure] = [await page.locator(':popover-open').boundingBox(), await number.boundingBox()];
      if (!note || !figure) throw new Error('No note is open.');
      expect(note.x).toBeGreaterThanOrEqual(0);
      expect(note.x + note.width).toBeLessThanOrEqual(width);
      expect(note.y + note.height).toBeLessThanOrEqual(740);
      if (width === 360) expect([note.x, Math.round(note.y + note.height)]).toEqual([0, 740]);
      else {
        const apart = Math.max(note.y - (figure.y + figure.height), figure.y - (note.y + note.height));
        expect(apart, 'beside the number').toBeGreaterThanOrEqual(-1);
        expect(apart, 'near the number').toBeLessThan(24);
      }
      await page.keyboard.press('Escape');
    }
    await close();
  }
});

test('A sentence is copied with its numbers and without notes and marks', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(site.url + story);
  const { copied, number, bare } = await page.evaluate(() => {
    const paragraph = document.querySelector('.prose p:has(.figure)')!;
    getSelection()?.selectAllChildren(paragraph);
    const alone = paragraph.cloneNode(true) as Element;
    for (const note of alone.querySelectorAll('[data-note]')) note.remove();
    return { copied: String(getSelection()), number: paragraph.querySelector('.figure data')?.textContent ?? '', bare: alone.textContent ?? '' };
  });
  await close();
  const closedUp = (text: string) => text.replace(/\s+/g, ' ').trim();
  expect(number).not.toBe('');
  expect(copied).toContain(number);
  expect(closedUp(copied)).toBe(closedUp(bare));
});

test('A browser without popovers shows the number and a mark that leads to its source', async () => {
  // The page's policy would refuse the styles that are changed here.
  const { page, close } = await openPage(browser, { bypassCSP: true });
  // A browser that does not know the selector skips every rule that asks for it.
  await page.route('**/left-behind/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replaceAll(':popover-open', ':unheard-of').replaceAll(' popover ', ' ') });
  });
  await page.goto(site.url + story);
  const shown = await page.evaluate(() => {
    const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
    return { figures: visible('.figure'), marks: visible('.figure-mark'), notes: visible('.figure-note'), buttons: visible('.figure > button') };
  });
  await close();
  expect(shown.figures).toBeGreaterThan(5);
  expect(shown).toEqual({ figures: shown.figures, marks: shown.figures, notes: 0, buttons: 0 });
});
