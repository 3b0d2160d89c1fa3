import { describe, expect, test } from 'vitest';
import type { CodeBook } from '../../../src/records/code-book.ts';
import { checkPairs } from '../../../src/stories/check-pairs.ts';
import type { Text } from '../../../src/stories/read-texts.ts';
import { textOf } from '../text-of.ts';

const place = (code: string, level: string, en: string, zh: string) => [code, { code, level, name: { en, zh }, full_name: { en, zh } }] as const;
const code = { places: new Map([place('99', 'province', 'Sample', '样省'), place('9901', 'prefecture', 'Alder', '甲州'), place('9902', 'county', 'Alder Town', '甲县')]) } as unknown as CodeBook;
const names = [{ en: ['Sample Daily', 'the Daily'], zh: ['样省日报', '日报'] }];

const pair = (en: string, zh: string, heads: { en?: object; zh?: object } = {}): Text<object>[] => [
  { ...textOf(en), head: heads.en ?? {} },
  { ...textOf(zh), locale: 'zh', file: 'content/stories/made-up/zh.mdx', head: heads.zh ?? heads.en ?? {} },
];
const check = (en: string, zh: string, heads?: { en?: object; zh?: object }) => () => checkPairs(pair(en, zh, heads), { code }, names);

describe('What one language states and the other does not is told with its place:', () => {
  test.each([
    ['a figure', 'Alder has <Figure id="a"/> of <Figure id="b"/>.', '甲州有<Figure id="a"/>。', /en\.mdx — line 1, column 31\n.*<Figure id="b">, which .*zh\.mdx does not have/],
    ['a figure in Chinese alone', 'Alder.\n', '甲州，\n有<Figure id="a"/>。', /zh\.mdx — line 2, column 2\n/],
    ['a date', 'It was on\n12 May 2024.', '那是五月的一天，2024年5月13日。', /en\.mdx — line 2, column 1\n.*date 12 May 2024/],
    ['a month', 'In May 2024 it rained, in June 2024 it did not.', '2024年5月下雨，后来没有下。', /en\.mdx — line 1, column 27\n.*date June 2024/],
    ['a year', 'Since 2018.', '从2019年起。', /date 2018,/],
    ['a place', 'She went to Alder.', '她去了。', /name Alder,/],
    ['a place of the same beginning', 'She went to Alder Town.', '她去了甲州。', /name Alder Town,/],
    ['a name', 'The report is that of Sample Daily.', '有一篇报道。', /name Sample Daily,/],
    ['the volunteer', 'Ada Wren came.', '她来了。', /name Ada Wren,/],
    ['an age', 'She was twenty-nine.', '她二十八岁。', /number twenty-nine,/],
    ['a law’s line', 'A child under sixteen.', '未成年的孩子。', /number sixteen,/],
    ['a source', '<SourceLink id="x-en-2024">A</SourceLink>', 'A', /<SourceLink> x-en-2024/],
    ['a source in a list', '<Sources ids="x y"/>', '<Sources ids="x"/>', /<Sources> y/],
    ['a map', '<MiniMap place="9901"/>', '<MiniMap place="9902"/>', /<MiniMap place="9901">/],
    ['a chart', '<Chart series="a b"/>', '<Chart series="a"/>', /<Chart series="a b">/],
    ['a pair', '<Compare a="x" b="y"/>', '<Compare a="y" b="x"/>', /<Compare a="x" b="y">/],
    ['an event', '<Timeline>\n<Event date="2024-05">A</Event>\n</Timeline>', '<Timeline>\n<Event date="2024-06">A</Event>\n</Timeline>', /line 2, column 1\n.*<Event date="2024-05">/],
    ['one of two events of a day', '<Event date="2024">A</Event><Event date="2024">B</Event>', '<Event date="2024">A</Event>', /column 29\n/],
    ['a picture', '<Picture file="a.png"/>', '', /<Picture file="a.png">/],
    ['a link out', 'See [it](https://a.example/one).', '见。', /en\.mdx — line 1, column 10\n.*link https:\/\/a\.example\/one, which/],
    ['a link to another address of the same site', 'See [it](https://a.example/one).', '见[它](https://a.example/two)。', /link https:\/\/a\.example\/one, where zh\.mdx has https:\/\/a\.example\/two \(line 1, column 6\)/],
    ['a bare address', 'See https://a.example/one.', '见https://a.example/two。', /\/one, where zh\.mdx has https:\/\/a\.example\/two /],
    ['a link within the site', 'See [it](/map/).', '见[它](/method/)。', /link \/map\/, where zh\.mdx has \/method\//],
    ['a link in Chinese alone', 'See it.', '见[它](/method/)。', /zh\.mdx — line 1, column 6\n.*link \/method\/, which en\.mdx/],
    ['a date told differently', 'On 12 May 2024.', '2024年5月13日。', /date 12 May 2024, where zh\.mdx has 2024年5月13日 \(line 1, column 1\)[\s\S]*see which of them is right[\s\S]*而 zh\.mdx 里写的是 2024年5月13日/],
    ['an age told differently', 'She was twenty-nine.', '她二十八岁。', /number twenty-nine, where zh\.mdx has 二十八/],
    ['one of two dates told differently, one of three', 'On 12 May 2024 and 3 June 2025.', '2024年5月13日。', /date 12 May 2024, which zh\.mdx does not have/],
    ['a help line', '<HelpLine number="110"/>', '', /number="110"/],
  ])('%s', (_, en, zh, message) => {
    expect(check(en, zh, { en: { volunteer: 'Ada Wren' }, zh: { volunteer: '鹪鹩' } })).toThrow(message);
  });

  test('a date in a headline', () => {
    expect(check('A', '甲', { en: { title: 'After May 2024' }, zh: { title: '以后' } })).toThrow(/date May 2024/);
  });
});

test.each([
  ['links to the same pages, in any order and to headings of their own', '[a](/map/#here), [b](https://a.example/x?y=1#z), [c](#below), [d](/map/).', '[乙](https://a.example/x?y=1#z)、[甲](/map/#这里)，见 https://a.example/x?y=1#z。'],
  ['addresses in code and comments', 'See `https://a.example/`.', '见{/* https://b.example/ */}。'],
  ['each in its own words and order', 'On 12 May 2024, at the end of August 2018 and in 2016, Alder.', '2016年，2018年8月底，还有2024年5月12日，甲州。'],
  ['a year left to the sentence before', 'In 2024 it began; in May of that year it was told.', '2024年5月报道时，已经开始。'],
  ['an English date with the month first', 'On May 12, 2024.', '2024年5月12日。'],
  ['a Chinese date in Han numerals', 'On 12 May 2024.', '二〇二四年五月十二日。'],
  ['a span of years', 'From 2009 to 2015, 2009–2015.', '2009—2015年。'],
  ['the month of a date told more exactly', 'On 12 May 2024; by the end of May 2024.', '2024年5月12日。'],
  ['a name in the other language', 'The Daily is <span lang="zh-Hans">样省日报</span>.', '《样省日报》。'],
  ['a name in full and a name cut short', 'Sample Daily; the Daily’s report.', '日报的报道。'],
  ['the province, which may go without saying', 'All of Sample.', '全省。'],
  ['a report cited in each reader’s language', 'As <SourceLink id="x-en-2024">it</SourceLink> says.', '据<SourceLink id="x-zh-2024">报道</SourceLink>。'],
  ['a figure told twice', '<Figure id="a"/>, again <Figure id="a" unit/>.', '<Figure id="a"/>。'],
  ['ages and ordinals in words', 'She was fifty-three; before a sixteenth birthday.', '她五十三岁；十六岁生日之前。'],
  ['small numbers, left to each language', 'Two of them, for more than ten years, a dozen times.', '她们俩，十多年，好多次。'],
  ['words that are no dates', 'They may march; the maypole.', '三个月，月亮，十分。'],
])('The two languages agree: %s', (_, en, zh) => {
  expect(check(en, zh)).not.toThrow();
});

test('Front matter is the same in both but for its words', () => {
  const head = { title: 'A', dek: 'B', kind: 'volunteer', volunteer: 'C', reviewed_by: ['editor'], pictures: [{ file: 'a.png', alt: 'D', right: { holder: 'E', licence: 'F' } }], consent: { scope: ['site'], given: '2021-01-01' } };
  const twin = { ...head, title: '甲', dek: '乙', volunteer: '丙', pictures: [{ right: { licence: 'F', holder: 'E' }, alt: '丁', file: 'a.png' }] };
  expect(check('', '', { en: head, zh: twin })).not.toThrow();
  expect(check('', '', { en: head, zh: { ...twin, reviewed_by: ['translator'] } })).toThrow(/zh\.mdx — reviewed_by\n/);
  expect(check('', '', { en: head, zh: { ...twin, consent: { scope: ['site', 'feed'], given: '2021-01-01' } } })).toThrow(/zh\.mdx — consent\n/);
  expect(check('', '', { en: head, zh: { ...twin, pictures: [{ file: 'a.png', alt: 'D', right: { holder: 'G', licence: 'F' } }] } })).toThrow(/zh\.mdx — pictures\n/);
  expect(check('', '', { en: head, zh: { ...twin, order: 1 } })).toThrow(/zh\.mdx — order\n[\s\S]*the same as in .*en\.mdx: none/);
});
