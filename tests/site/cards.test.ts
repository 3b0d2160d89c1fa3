import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';
import { readSharer } from '../../tools/build/cards/card.ts';
import { setDek, setTitle } from '../../tools/build/cards/lay-out-card.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltPage, type BuiltSite } from './built-sites.ts';

const most = 40_000;
const fileOf = (site: BuiltSite, address: string) => join(site.folder, new URL(address, 'http://host').pathname.slice(site.base.length));
const pictureOf = (site: BuiltSite, page: BuiltPage) => tagsOf(readPage(site, page), 'meta').find(({ attributes }) => attributes.get('property') === 'og:image')?.attributes.get('content');
const isHidden = (site: BuiltSite, page: BuiltPage) => /<meta name="robots" content="noindex"/.test(readPage(site, page));

describe.each([theSite(), inject('subSite'), inject('otherProvince')])('In $name', (site) => {
  const pages = pagesOf(site);

  test('every page that search engines may show has a card, and no other has one', () => {
    const without = pages.filter((page) => !pictureOf(site, page));
    expect(without.map(({ file }) => file)).toEqual(pages.filter((page) => isHidden(site, page)).map(({ file }) => file));
    expect(pages.length - without.length).toBeGreaterThan(20);
  });

  test('every card is there, 1200 by 630, small, and its version changes with its bytes', async () => {
    for (const address of new Set(pages.flatMap((page) => pictureOf(site, page) ?? []))) {
      const bytes = readFileSync(fileOf(site, address));
      const { width, height, format } = await sharp(bytes).metadata();
      expect({ width, height, format }, address).toEqual({ width: 1200, height: 630, format: 'png' });
      expect(bytes.length, address).toBeLessThan(most);
      expect(new URL(address, 'http://host').searchParams.get('v'), address).toBe(createHash('sha256').update(bytes).digest('hex').slice(0, 8));
    }
  });

  test('no card lies about that no page shows', () => {
    const shown = pages.flatMap((page) => pictureOf(site, page) ?? []).map((address) => fileOf(site, address));
    expect(listFiles(join(site.folder, 'cards')).map((file) => join(site.folder, 'cards', file)).filter((file) => !shown.includes(file))).toEqual([]);
  });

  test('icons are squares of the sizes that the manifest gives', async () => {
    for (const lead of ['', 'zh/']) {
      const manifest = JSON.parse(readFileSync(join(site.folder, `${lead}site.webmanifest`), 'utf8')) as { icons: { src: string; sizes: string }[]; start_url: string };
      for (const { src, sizes } of manifest.icons) {
        const { width, height } = await sharp(fileOf(site, src)).metadata();
        expect(`${width}x${height}`, src).toBe(sizes);
      }
      expect(existsSync(join(fileOf(site, manifest.start_url), 'index.html'))).toBe(true);
    }
  });
});

test('A story that may stand on its page alone is shared under the picture of the site', () => {
  const site = inject('otherProvince');
  for (const [lead, locale] of [['', 'en'], ['zh/', 'zh']] as const) {
    const page = pagesOf(site).find(({ file }) => file === `${lead}stories/quiet/index.html`)!;
    expect(pictureOf(site, page)).toContain(`/cards/${locale}/index.png?`);
    const helper = pagesOf(site).find(({ file }) => file === `${lead}stories/helper/index.html`)!;
    expect(pictureOf(site, helper)).toContain(`/cards/${locale}/stories/helper.png?`);
  }
});

test('The map’s card says that its numbers are estimates, in the lines that are drawn', () => {
  for (const [lead, word] of [['', /estimate/], ['zh/', /估算/]] as const) {
    const file = `${lead}map/index.html`;
    const own = readSharer(readFileSync(join(theSite().folder, file), 'utf8').replaceAll(/(\.png)\?v=[0-9a-f]+/g, '$1'), file)?.own;
    const lines = setDek(own!, setTitle(own!)).join(' ');
    expect(lines).toMatch(/\d/);
    expect(lines).toMatch(word);
  }
});
