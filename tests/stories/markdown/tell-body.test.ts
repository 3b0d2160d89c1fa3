import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openBook } from '../../../src/figures/figure-book.ts';
import type { Locale } from '../../../src/locale/locales.ts';
import { readAgain } from '../../../src/records/read-once.ts';
import { knownTags } from '../../../src/stories/known-tags.ts';
import { tellBody } from '../../../src/stories/markdown/tell-body.ts';
import { tellings } from '../../../src/stories/markdown/tell-tag.ts';
import type { PictureHead } from '../../../src/stories/picture-shape.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());
afterEach(() => void delete process.env['SITE_ADDRESS']);

const picture: PictureHead = { file: 'bridge.jpg', alt: 'A bridge.', shows: 'place', children: 'none', right: { holder: 'Nobody', licence: 'CC BY 4.0' } };
const tell = (body: string, locale: Locale = 'en') => tellBody(body, { book: openBook(), locale, pictures: [picture] });

test('Every tag a text may use can be told in Markdown.', () => {
  expect(Object.keys(knownTags).filter((name) => !(name in tellings))).toEqual([]);
});

test('A tag that nobody has taught it stops the build instead of going missing.', () => {
  expect(() => tell('Before <Novel/> after')).toThrow(/<Novel> has no words in Markdown/);
});

describe('Tags become the words of their page:', () => {
  test.each<[string, Locale, string, string]>([
    ['a figure', 'en', 'Alder has <Figure id="alder-helpers"/>.', 'Alder has 350.'],
    ['a figure with its noun', 'en', 'Alder has <Figure id="alder-helpers" unit/>.', 'Alder has 350 helpers.'],
    ['an estimate says so', 'en', 'Cedar has <Figure id="cedar-helpers" unit/>.', 'Cedar has about 220 helpers (estimate).'],
    ['an estimate says so in Chinese', 'zh', '丙州有<Figure id="cedar-helpers" unit/>。', '丙州有约220名帮手（估算）。'],
    ['an estimate in digits says so', 'en', '<Figure id="cedar-helpers" as="digits"/>', '220 (estimate)'],
    ['a withheld count shows no number', 'en', '<Figure id="birch-helpers"/>', '–'],
    ['words with their source', 'en', 'As <SourceLink id="fixture">the report</SourceLink> says', 'As [the report](https://example.org/report) says'],
    ['a source by its name', 'zh', '见<SourceLink id="fixture"/>', '见[无，2021年1月1日](https://example.org/report)'],
    ['a help line', 'en', 'Call <HelpLine number="110"/>.', 'Call 110.'],
    ['words of the other language', 'en', 'called <span lang="zh-Hans">帮手</span>', 'called 帮手'],
    ['a figure in words of the other language', 'en', '<span lang="zh-Hans">有<Figure id="alder-helpers"/></span>', '有350'],
    ['a place', 'en', '<MiniMap place="990100"/>', 'Where: Alder'],
    ['an address to write to', 'en', '<Contact/>', 'Write to desk@site.example.'],
    ['a timeline', 'en', '<Timeline>\n<Event date="2021">One.</Event>\n<Event date="2022-01-01">Two.</Event>\n</Timeline>', '- **2021**: One.\n- **1 January 2022**: Two.'],
    ['a picture', 'en', '<Picture file="bridge.jpg"/>', '[Picture: A bridge. Nobody, CC BY 4.0. The picture itself is not in the media kit.]'],
    ['a note beside the text', 'en', '<Aside>\n\nOne.\n\nTwo.\n\n</Aside>', '> One.\n>\n> Two.'],
    ['a list of sources', 'en', '<Sources ids="fixture"/>', '- [“A made-up report”](https://example.org/report), Nobody, 1 January 2021; read 1 January 2022.'],
  ])('%s', (_, locale, body, told) => {
    expect(tell(body, locale)).toBe(told);
  });
});

test('A card of a place has every figure with its status, and an estimate carries the word twice.', () => {
  const told = tell('<PlaceCard place="990300"/>');
  expect(told).toContain('**Cedar**\n\n- Helpers, Cedar: **about 220 helpers** (estimate). Estimated');
  expect(tell('<PlaceCard place="990200"/>')).toContain('Helpers, Birch: **–**. Withheld');
});

test('A chart becomes its finding and a table.', () => {
  const told = tell('<Chart series="sample-helpers"/>');
  expect(told).toContain('| Date | Number | Status |\n| --- | ---: | --- |\n| 1 January 2021 | 1,000+ | Reported, given as “more than”, as of 1 January 2021. [Nobody, 1 January 2021](https://example.org/report) |');
});

test('A pair becomes what its page says of it and a line for each; of two dates, whether it rose.', () => {
  expect(tell('<Compare a="alder-helpers" b="alder-pupils"/>')).toMatch(/^Two counts of one place and day.*\n\n- Helpers, Alder: \*\*350 helpers\*\*\..*\n- Pupils paired, Alder: \*\*420 pupils\*\*\./);
  const real = process.env['SITE_DATA'];
  Object.assign(process.env, { SITE_DATA: 'data' });
  readAgain();
  expect(tell('<Compare a="china-left-behind-2021-12-31" b="china-left-behind-2016"/>')).toMatch(/^The figure fell from 9.02 million in 2016 to 4.77 million/);
  const joined = tell('<Chart series="gansu-left-behind-wide"/>');
  expect(joined).toContain('| March 2009 | 710,000 |');
  Object.assign(process.env, { SITE_DATA: real });
});

describe('Links', () => {
  test('lead to the site from anywhere, once it has an address.', () => {
    process.env['SITE_ADDRESS'] = 'https://site.example';
    expect(tell('See [the method](/method/#how).')).toBe('See [the method](https://site.example/method/#how).');
    expect(tell('见[方法](/method/)。', 'zh')).toBe('见[方法](https://site.example/zh/method/)。');
  });
  test('leave their words behind while it has none, and where they lead to a heading of the page.', () => {
    expect(tell('See [the method](/method/), [above](#top) and [a report](https://example.org/).')).toBe('See the method, above and [a report](https://example.org/).');
  });
  test('that are named below the text are told like any other.', () => {
    expect(tell('See [the method][m] and [it].\n\n[m]: /method/\n[it]: https://example.org/')).toBe('See the method and [it](https://example.org/).');
  });
  test('around a figure keep it.', () => {
    expect(tell('[Alder has <Figure id="alder-helpers"/>](/method/)')).toBe('Alder has 350');
  });
});

test('Comments go, names of braces become braces, and no gap of empty lines is left.', () => {
  expect(tell('One.\n\n{/* for us */}\n\nTwo &lbrace;three&rbrace;.')).toBe('One.\n\nTwo {three}.');
});
