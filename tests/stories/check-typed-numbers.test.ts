import { expect, test } from 'vitest';
import { checkTypedNumbers } from '../../src/stories/check-typed-numbers.ts';
import { textOf } from './text-of.ts';

const check = (body: string, head?: { title: string; dek: string }) => () => checkTypedNumbers(textOf(body, head));

test.each([
  ['in backquotes', 'Some `2400` came.', /line 1, column 7[\s\S]*the number 2400/],
  ['between two tags', 'By <SourceLink id="a">350 of them</SourceLink>.', /line 1, column 23/],
  ['parted by emphasis', 'Line one.\nIn all, twelve *women*.', /line 2, column 9[\s\S]*twelve women/],
  ['parted by a link', 'Twelve [women](/map/) came.', /Twelve women/],
  ['in the title of a link', '[x](/map/ "2400 in all")', /line 1, column 12[\s\S]*2400/],
  ['in Chinese, parted by emphasis', '共有十二**名**志愿者。', /line 1, column 3[\s\S]*十二名志愿者/],
  ['that looks like a year', 'They met 2024 women.', /if it is a year, set a comma/],
])('A number %s is refused', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test('A number in the title or the dek is refused', () => {
  expect(check('', { title: '350 helpers', dek: 'Dek' })).toThrow(/mdx — title[\s\S]*350/);
  expect(check('', { title: 'Title', dek: '结对十二名儿童。' })).toThrow(/mdx — dek[\s\S]*不重复/);
  expect(check('', { title: 'More than ten years', dek: 'Since 2024, and in May 2018.' })).not.toThrow();
});

test('Numbers in ids, addresses, comments and signs that stand for < { } are no prose', () => {
  const body = '<Figure id="a-2024-05-12"/> [x](/data/2024-05-12.csv) {/* 2400 */} &#123; <HelpLine number="110"/>\n\n[y]: https://a.example/42';
  expect(check(body)).not.toThrow();
});

test('The numbers of the steps of a list are no statistics; a line that begins with a number is one', () => {
  expect(check('How:\n\n1. **Look.** See.\n2. Write.\n\nEnd.')).not.toThrow();
  expect(check('1. 先看。\n2. 再写。')).not.toThrow();
  expect(check('How:\n\n42. Children came.')).toThrow(/line 3, column 1[\s\S]*42/);
  expect(check('They were\n42. Children came.')).toThrow(/line 2, column 1[\s\S]*42/);
  expect(check('1. They were 42.\n2. Write.')).toThrow(/line 1, column 14/);
});

test('What stands on two sides of a figure is not read as one number', () => {
  expect(check('共有二十<Figure id="a"/>名。')).not.toThrow();
});

test.each([
  ['of one digit', 'The team has 7 women.', /\b7\b/],
  ['of one word', 'Seven women came.', /Seven/i],
  ['of one full-width digit', '共有７名志愿者。', /７/],
  ['of one Han numeral', '一共来了七位妈妈。', /七/],
  ['beside children', 'Line one.\n\nIn all, twelve children came.', /twelve/],
  ['in a sentence about children', '孩子多，村里共有二十四名。', /二十四/],
])('A number %s is neither repeated nor sent into a file', (_, body, number) => {
  expect(check(body)).toThrow(/not repeated here[\s\S]*without a number[\s\S]*此处不重复/);
  expect(check(body)).not.toThrow(number);
  expect(check(body)).not.toThrow(/data\//);
});

test('A number that only begins small is repeated like any other', () => {
  expect(check('In all, 7,000 women came.')).toThrow(/the number 7,000/);
  expect(check('About three quarters of the women came.')).toThrow(/three quarters/);
  expect(check('Seven thousand women came.')).toThrow(/Seven thousand/);
  expect(check('共有七千名志愿者。')).toThrow(/七千名/);
});

test('An adult’s own family that is grown up may be counted; one that is not may not', () => {
  expect(check('她的两个孩子都已成年。')).not.toThrow();
  expect(check('Both her children are grown. Her two children are grown now.')).not.toThrow();
  expect(check('她的两个孩子都上学。')).toThrow(/not repeated/);
  expect(check('Her two children are at school.')).toThrow(/not repeated/);
});
