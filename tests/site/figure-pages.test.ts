import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { parseElement, type Node } from '../../tools/build/parse-html.ts';
import { pagesOf, readPage, theSite, type BuiltSite } from './built-sites.ts';

type Twin = { id: string; newest_of?: { figure_id: string }; figure: Record<string, string | number | null>; value_is_repeated?: false; history: { said: { value: number | null }[] } };

const sites: readonly BuiltSite[] = [theSite(), inject('sixReleases')];
const figurePage = /^(zh\/)?figures\/([^/]+)\/$/;
const read = (site: BuiltSite, file: string): string => readFileSync(join(site.folder, file), 'utf8');
const twinOf = (site: BuiltSite, id: string): Twin => JSON.parse(read(site, `figures/${id}.json`)) as Twin;
const textOf = (node: Node): string => (typeof node === 'string' ? node : node.children.map(textOf).join(''));
const digitsIn = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/,/g, '');

describe.each(sites)('$name', (site) => {
  const pages = pagesOf(site).filter(({ path }) => figurePage.test(path));

  test('Every figure has a page in both languages, a twin, and citations as files', () => {
    const ids = pages.map(({ path }) => figurePage.exec(path)?.[2] ?? '');
    expect(pages.length).toBeGreaterThan(100);
    for (const id of ids) {
      const { newest_of } = twinOf(site, id);
      for (const prefix of ['', 'zh/']) {
        expect(existsSync(join(site.folder, `${prefix}figures/${id}/index.html`)), prefix + id).toBe(true);
        for (const ending of ['bib', 'ris', 'csl.json']) expect(existsSync(join(site.folder, `${prefix}figures/${newest_of?.figure_id ?? id}.${ending}`)), `${prefix}${id}.${ending}`).toBe(true);
      }
    }
  });

  test('The page shows the twin’s number and status, and the CSV has the same', () => {
    const rows = read(site, 'data/latest.csv').split('\r\n').slice(1);
    for (const page of pages) {
      const { id, figure, value_is_repeated } = twinOf(site, figurePage.exec(page.path)?.[2] ?? '');
      const html = readPage(site, page);
      const value = /<data class="digits"[^>]*?(?: value="([^"]*)")?[^>]*>/.exec(html)?.[1];
      expect(value, `${page.file}: number`).toBe(figure['value'] === null ? undefined : String(figure['value']));
      const row = rows.find((each) => each.startsWith(`${figure['figure_id']},`));
      if (row && value_is_repeated !== false) expect(row, `${id}: row`).toContain(`,${figure['value'] ?? ''},${figure['unit']},${figure['status']},`);
    }
  });

  test('Each number in a table leads to the page of that very number, as one release or another had it', () => {
    let links = 0;
    for (const page of pagesOf(site).filter(({ path }) => !figurePage.test(path))) {
      for (const [cell] of readPage(site, page).matchAll(/<td class="number[^>]*><a [\s\S]*?<\/td>/g)) {
        const id = /\/figures\/([^/"]+)\/"/.exec(cell)?.[1];
        expect(id, `${page.file}: ${cell}`).toBeDefined();
        // A cell under a filter has two readings; the first is the number.
        const shown = digitsIn(/<span class="if-any">([\s\S]*?)<\/span>/.exec(cell)?.[1] ?? cell).match(/[\d.]+/)?.[0];
        const { history, value_is_repeated } = twinOf(site, id ?? '');
        const said = history.said.map(({ value }) => (value === null ? undefined : String(value)));
        if (value_is_repeated !== false) expect(said, `${page.file}: ${id}`).toContain(shown);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test('Each number in a finding and in a chart leads to the page of that very number', () => {
    const units: Record<string, number> = { million: 1e6, 万: 1e4, 亿: 1e8 };
    let links = 0;
    for (const page of pagesOf(site)) {
      const html = readPage(site, page);
      const sentences = [...html.matchAll(/<figcaption[\s\S]*?<\/figcaption>|<p class="in-[a-z-]+" data-number>[\s\S]*?<\/p>/g)].map(([sentence]) => sentence);
      const marks = [...html.matchAll(/<svg class="chart [\s\S]*?<\/svg>/g)].map(([chart]) => chart);
      for (const [, id = '', text = ''] of [...sentences, ...marks].flatMap((part) => [...part.matchAll(/<a href="[^"]*\/figures\/([^/"]+)\/"[^>]*>([\s\S]*?)<\/a>/g)])) {
        const said = twinOf(site, id).history.said.map(({ value }) => value);
        const shown = [...digitsIn(text.replaceAll('</text>', ' ')).matchAll(/([\d.]+)\s?(million|万|亿)?/g)].map(([, digits, unit]) => Math.round(Number(digits) * (units[unit ?? ''] ?? 1)));
        const missing = said.includes(null) && shown.length === 0;
        if (!missing && twinOf(site, id).value_is_repeated !== false) expect(shown.some((each) => said.includes(each)), `${page.file}: ${id}: ${text}`).toBe(true);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });

  test('Each number drawn on a map leads to the page of that very number, and none leads nowhere', () => {
    const measure = 'map-(?:volunteers|children|population|counties)';
    let links = 0;
    for (const page of pagesOf(site)) {
      const html = readPage(site, page);
      for (const [, id = '', text = ''] of html.matchAll(/<a [^>]*tabindex="-1" href="[^"]*\/figures\/([^/"]+)\/">([\s\S]*?)<\/a>/g)) {
        const { history, value_is_repeated } = twinOf(site, id);
        const [, digits, unit] = /([\d.]+)(万)?/.exec(digitsIn(text.replace(/<tspan class="if-reported">[\s\S]*?<\/tspan>/, ''))) ?? [];
        const shown = digits === undefined ? null : Number(digits) * (unit ? 1e4 : 1);
        if (value_is_repeated !== false) expect(history.said.map(({ value }) => value), `${page.file}: ${id}: ${text}`).toContain(shown);
        links += 1;
      }
      // Changes are worked out between two figures; the legend's numbers are sizes.
      const bare = [`<tspan class="${measure}(?! in-change)[^>]*>(?:<tspan[^>]*>)?\\d`, `<text class="${measure} tile-(?!\\w+ in-change)[^>]*>(?:<tspan[^>]*>)?\\d`];
      for (const pattern of bare) expect(html.match(new RegExp(pattern, 'g')), page.file).toBeNull();
    }
    expect(links).toBeGreaterThan(1000);
  });

  test('No table of figures has a number that leads nowhere', () => {
    for (const page of pagesOf(site)) {
      // A figure’s own page has its own numbers, which need not lead to it; other bare numbers are worked out.
      const bare = [...readPage(site, page).matchAll(/<td class="number[^>]*>\d/g)].map(([cell]) => cell);
      expect(bare.filter((cell) => !cell.includes('data-number') && !(cell.includes('data-figure') && figurePage.test(page.path))), page.file).toEqual([]);
    }
  });

  test('What can be copied is what the file holds', () => {
    const page = pages.find(({ path }) => path.startsWith('zh/') && !twinOf(site, figurePage.exec(path)?.[2] ?? '').newest_of);
    const id = figurePage.exec(page?.path ?? '')?.[2] ?? '';
    const html = page ? readPage(site, page) : '';
    const blocks = [...html.matchAll(/<pre /g)].map(({ index }) => parseElement(html, index));
    const texts = blocks.map((block) => textOf(block).replaceAll('&quot;', '"').replaceAll('&amp;', '&').replace(/\r?\n/g, '\n'));
    for (const ending of ['bib', 'ris', 'csl.json']) expect(texts).toContain(read(site, `zh/figures/${id}.${ending}`).replaceAll('\r\n', '\n').trimEnd());
  });
});

test('In text, the note of a number leads to its page', () => {
  const site = theSite();
  const story = pagesOf(site).find(({ path }) => path === 'stories/left-behind/');
  const html = story ? readPage(site, story) : '';
  const feet = [...html.matchAll(/class="figure-note-foot"[^>]*><a href="\/figures\/([^/]+)\/"><code>([^<]+)</g)];
  expect(feet.length).toBeGreaterThan(1);
  for (const [, address, id] of feet) expect(address).toBe(id);
});
