import { expect, test } from 'vitest';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite } from './built-sites.ts';

test('The browser’s frame follows the scheme a reader chooses, and the device again when she lets it', async () => {
  const browser = await openBrowser();
  const { page, close } = await openPage(browser, { colorScheme: 'light' });
  await page.goto(theSite().url);
  const frame = () => page.evaluate(() => [...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].filter(({ media }) => matchMedia(media).matches).map(({ content }) => content));
  expect(await frame()).toEqual(['#fbf6ec']);
  await page.locator('#scheme').selectOption('dark');
  expect(await frame()).toEqual(['#1b1714']);
  await page.locator('#scheme').selectOption('');
  expect(await frame()).toEqual(['#fbf6ec']);
  await close();
  await browser.close();
});
