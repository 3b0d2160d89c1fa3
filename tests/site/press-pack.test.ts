import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from 'playwright-core';
import { listFiles } from '../../tools/build/list-files.ts';
import { openBrowser, openPage } from '../browser/open-browser.ts';
import { theSite, type BuiltSite } from './built-sites.ts';

const site = theSite();
let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const sites = { site, otherProvince: inject('otherProvince'), sixReleases: inject('sixReleases') };
const read = ({ folder }: BuiltSite, file: string) => readFileSync(join(folder, file));
const sumOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const releasesOf = ({ folder }: BuiltSite) => listFiles(folder).flatMap((file) => /^data\/([^/]+)\/figures\.xlsx$/.exec(file)?.[1] ?? []);
const packsOf = (from: BuiltSite) => listFiles(from.folder).filter((file) => /^data\/.*\.zip$/.test(file) && file.includes('/press-pack.'));

describe.each(Object.entries(sites))('On %s', (_, from) => {
  test('every release and latest has a pack in each language, and a workbook', () => {
    const names = releasesOf(from);
    expect(names).toContain('latest');
    expect(names.length).toBeGreaterThan(2);
    expect(packsOf(from)).toEqual(names.flatMap((name) => ['en', 'zh'].map((locale) => `data/${name}/press-pack.${locale}.zip`)));
  });

  test('every published checksum of a pack is right, and its figures and maps are the published files to the byte', () => {
    for (const file of packsOf(from)) {
      const packed = unzipSync(read(from, file));
      const sums = strFromU8(packed['SHA256SUMS']!).trim().split('\n').map((line) => line.split('  '));
      expect(sums.map(([, name]) => name)).toEqual(Object.keys(packed).filter((name) => name !== 'SHA256SUMS'));
      for (const [sum, name = ''] of sums) expect(sumOf(packed[name]!), `${file} ${name}`).toBe(sum);
      const [, release = '', locale = ''] = /^data\/([^/]+)\/press-pack\.(\w+)\.zip$/.exec(file) ?? [];
      expect(Buffer.from(packed['figures/figures.xlsx']!).equals(read(from, `data/${release}/figures.xlsx`)), file).toBe(true);
      for (const [name, bytes] of Object.entries(packed).filter(([inner]) => inner.startsWith('maps/'))) {
        const published = name.replace(/^maps\/(\d{4}-\d\d-\d\d)-(.*)\.(svg|png)$/, `maps/$1/$2.${locale}.$3`);
        expect(Buffer.from(bytes).equals(read(from, published)), `${file} ${name}`).toBe(true);
      }
    }
  });
});

test('The workbook has the numbers of the CSV, as numbers.', async () => {
  const lines = read(site, 'data/latest.csv').toString('utf8').trim().split('\r\n');
  const sheets = await readSheets(read(site, 'data/latest/figures.xlsx'));
  const rows = sheets[5]?.data.slice(4) ?? [];
  expect(rows.length).toBe(lines.length - 1);
  for (const row of rows) {
    const line = lines.find((each) => each.startsWith(`${String(row[0])},`)) ?? '';
    if (row[9] !== null) expect(line.split(','), String(row[0])).toContain(String(row[9]));
    expect(typeof row[9] === 'number' || row[9] === null).toBe(true);
  }
});

test('Every part of the workbook is well-formed, as a browser reads XML.', async () => {
  const { page, close } = await openPage(browser);
  await page.goto(`${site.url}404.html`);
  for (const [name, bytes] of Object.entries(unzipSync(read(site, 'data/latest/figures.xlsx')))) {
    const fault = await page.evaluate((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '', strFromU8(bytes));
    expect(fault, name).toBe('');
  }
  await close();
});

describe.each(['en', 'zh'] as const)('In %s', (locale) => {
  test('the data page offers both packs and the workbook before single files, with size and checksum, without JavaScript', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${site.url}${locale === 'en' ? '' : 'zh/'}data/`);
    const other = locale === 'en' ? 'zh' : 'en';
    const told = await page.locator('.whole li').evaluateAll((all) => all.map((item) => ({ href: item.querySelector('a')?.getAttribute('href'), text: item.textContent })));
    expect(told.map(({ href }) => href)).toEqual([`press-pack.${locale}.zip`, `press-pack.${other}.zip`, 'figures.xlsx'].map((name) => `${site.base}data/latest/${name}`));
    for (const { href, text } of told) {
      const bytes = read(site, (href ?? '').slice(site.base.length));
      expect(text).toContain(sumOf(bytes));
      expect(text).toContain(`${Math.round(bytes.length / 1000).toLocaleString('en')} kB`);
    }
    const tops = await page.evaluate(() => ['#take-all', '#downloads'].map((id) => document.querySelector(id)?.getBoundingClientRect().top ?? 0));
    expect(tops[0]).toBeLessThan(tops[1] ?? 0);
    await close();
  });

  test('each release’s page offers its packs, its workbook and its citation, with size and checksum', async () => {
    const { page, close } = await openPage(browser, { javaScriptEnabled: false });
    for (const name of releasesOf(site).filter((each) => each !== 'latest')) {
      await page.goto(`${site.url}${locale === 'en' ? '' : 'zh/'}data/releases/${name}/`);
      const links = await page.locator('main a[download]').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(expect.arrayContaining(['press-pack.en.zip', 'press-pack.zh.zip', 'figures.xlsx', 'CITATION.cff'].map((file) => `${site.base}data/${name}/${file}`)));
      const pack = read(site, `data/${name}/press-pack.${locale}.zip`);
      expect(await page.locator('main').textContent()).toContain(sumOf(pack));
    }
    await close();
  });
});
