import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { languageTag } from '../../src/locale/locales.ts';
import { pagesOf, readPage, tagsOf, theSite, type BuiltPage } from './built-sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Style, not correctness: what Astro's compressor writes is HTML all the same.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // A title may be as long as its story needs; styles stand in the page on purpose.
    'long-title': 'off',
    'no-inline-style': 'error',
    'require-sri': 'off',
    // SVG carries its own roles for readers who hear the page; a table that scrolls is a region of its own.
    'prefer-native-element': ['error', { exclude: ['img', 'list', 'listitem', 'region'] }],
    'no-redundant-role': 'off',
    // Telephone numbers and dates need no special spaces here.
    'tel-non-breaking': 'off',
  },
});

const site = theSite();
const pages = pagesOf(site);
const twinOf = ({ file }: BuiltPage) => (file.startsWith('zh/') ? file.slice(3) : `zh/${file}`);
/** The address of a page as pages write it. */
const addressOf = ({ path }: BuiltPage) => site.base + path;

test('The site has pages, and each stands in both languages.', () => {
  expect(pages.length).toBeGreaterThan(2);
  const notFound = pages.filter((page) => page.notFound).map((page) => page.locale);
  expect(notFound.sort(), 'a 404 page in each language').toEqual(['en', 'zh']);
  const files = new Set(pages.map((page) => page.file));
  expect(pages.filter((page) => !page.notFound && !files.has(twinOf(page))).map((page) => page.file)).toEqual([]);
});

describe.each(pages)('$file', (page) => {
  const html = readPage(site, page);

  test('is valid HTML', async () => {
    const { results } = await validator.validateString(html, page.file);
    const faults = results.flatMap(({ messages }) => messages.filter(({ severity }) => severity === 2));
    expect(faults.map(({ ruleId, message, selector }) => `${ruleId}: ${message} (${selector})`)).toEqual([]);
  });

  test('says which language it is in, what it is called and what it is about', () => {
    expect(tagsOf(html, 'html')[0]?.attributes.get('lang')).toBe(languageTag[page.locale]);
    expect(tagsOf(html, 'h1').length, 'h1').toBe(1);
    expect(/<title>([^<]+)<\/title>/.exec(html)?.[1]?.trim(), 'title').toBeTruthy();
    const description = tagsOf(html, 'meta').find(({ attributes }) => attributes.get('name') === 'description');
    expect(description?.attributes.get('content')?.trim(), 'description').toBeTruthy();
  });

  test.skipIf(page.notFound)('leads to the same page in the other language, and back', () => {
    const alternates = alternatesOf(page);
    const twin = pages.find(({ file }) => file === twinOf(page))!;
    const [en, zh] = page.locale === 'en' ? [page, twin] : [twin, page];
    expect(alternates).toEqual({ en: addressOf(en), 'zh-Hans': addressOf(zh), 'x-default': addressOf(en) });
    expect(alternatesOf(twin), 'the other page agrees').toEqual(alternates);
    const switches = tagsOf(html, 'a').filter(({ attributes }) => attributes.get('hreflang') === languageTag[twin.locale]);
    expect(switches.map(({ attributes }) => attributes.get('href')), 'language switch').toContain(addressOf(twin));
  });
});

/** hreflang → address, without the host. */
function alternatesOf(page: BuiltPage): Record<string, string> {
  const links = tagsOf(readPage(site, page), 'link').filter(({ attributes }) => attributes.get('rel') === 'alternate' && attributes.has('hreflang'));
  return Object.fromEntries(
    links.map(({ attributes }) => [attributes.get('hreflang'), new URL(attributes.get('href') ?? '', 'http://host').pathname]),
  );
}

test('Titles tell the pages of a language apart.', () => {
  for (const locale of ['en', 'zh'] as const) {
    const titles = pages.filter((page) => page.locale === locale).map((page) => /<title>([^<]+)/.exec(readPage(site, page))?.[1]);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  }
});
