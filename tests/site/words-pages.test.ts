import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { pagesOf, readPage, theSite } from './built-sites.ts';

const site = theSite();
const other = (file: string): string => readFileSync(join(inject('otherProvince').folder, file), 'utf8');
const footerOf = (html: string): string => /<footer class="site-footer[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';

describe.each(['', 'zh/'])('In /%s', (lead) => {
  test('the footer of every page leads to what readers are promised', () => {
    const pages = pagesOf(site).filter(({ file, notFound, framed }) => !notFound && !framed && file.startsWith('zh/') === (lead !== ''));
    const wanted = ['data', 'method', 'corrections', 'safeguarding', 'privacy', 'accessibility', 'about', 'media-kit'];
    expect(pages.length).toBeGreaterThan(wanted.length);
    for (const page of pages) {
      const hrefs = [...footerOf(readPage(site, page)).matchAll(/ href="([^"]*)"/g)].map(([, href = '']) => href);
      expect(hrefs, page.file).toEqual(expect.arrayContaining(wanted.map((slug) => `${site.base}${lead}${slug}/`)));
    }
  });

  test('a page where something can be asked says where to write and, unless it is to be brief, where to give', () => {
    const whole = other(`${lead}safeguarding/index.html`);
    expect(whole).toContain('href="mailto:desk@site.example"');
    expect(whole).toContain('https://fund.example/give');
    const brief = other(`${lead}corrections/index.html`);
    expect(brief).toContain('href="mailto:desk@site.example"');
    expect(brief).not.toContain('fund.example');
  });

  test('a story that was taken down leads to how people are protected', () => {
    expect(other(`${lead}stories/gone/index.html`)).toContain(`href="/${lead}safeguarding/"`);
  });

  test('a text set in a county says so and leads to the page of its prefecture', () => {
    const html = readFileSync(join(site.folder, `${lead}stories/a-county-that-counts/index.html`), 'utf8');
    const aside = /<aside[\s\S]*<\/aside>/.exec(html)?.[0] ?? '';
    expect(aside).toContain(lead ? '漳县（属' : 'Zhang County, in ');
    expect(aside).toContain(`href="${site.base}${lead}places/dingxi/"`);
  });
});

test('The pages of words are in the map of the site.', () => {
  const map = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
  for (const slug of ['safeguarding', 'privacy', 'accessibility', 'corrections', 'media-kit']) {
    for (const lead of ['', 'zh/']) expect(map).toContain(`/${lead}${slug}/<`);
  }
});
