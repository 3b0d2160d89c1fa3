import { expect, test } from 'vitest';
import { findTypedNumber } from '../../src/locale/find-typed-number.ts';

test.each([
  ['There are 350 of them.', '350'],
  ['There are 42,000 of them.', '42,000'],
  ['They are 4.2 times as many, or ½ as many.', '4.2'],
  ['共有３５０名。', '３５０'],
  ['There are forty-two thousand of them.', 'forty-two thousand'],
  ['They found two children there.', 'two children'],
  ['Ninety-nine volunteer mothers signed up.', 'Ninety-nine volunteer mothers'],
  ['It covers fourteen of the prefectures.', 'fourteen of the prefectures'],
  ['Twelve left-behind children were paired.', 'Twelve left-behind children'],
  ['There were seven retired women.', 'seven retired women'],
  ['Some twenty or so people came.', 'twenty or so people'],
  ['Ninety-six per cent are cared for.', 'Ninety-six per cent'],
  ['Two dozen came.', 'Two dozen'],
  ['Dozens of children came.', 'Dozens of children'],
  ['A few hundred women came.', 'A few hundred women'],
  ['One in five is left behind.', 'One in five'],
  ['Nine out of ten are girls.', 'Nine out of ten'],
  ['Half of the children left.', 'Half of the children'],
  ['More than half the women left, half of them early.', 'half the women'],
  ['Two-thirds went.', 'Two-thirds'],
  ['There are 2024 children.', '2024'],
  ['There were 1998 of them.', '1998'],
  ['She wrote `42`.', '42'],
])('“%s” holds a typed number', (sentence, found) => {
  expect(findTypedNumber(sentence)).toEqual({ index: sentence.indexOf(found), found: found.replace(/[.,]$/, '') });
});

test.each([
  '共有4.2万名。',
  '共有四万二千名。',
  '约四万二千。',
  '有２个孩子。',
  '结对十二名留守儿童。',
  '来了三十多位妈妈。',
  '两个孩子在那里。',
  '三百余名爱心妈妈。',
  '数百名孩子。',
  '覆盖十三个市州。',
  '共二十四名。',
  '三位土豆妈妈。',
  '十九支队伍。',
  '二十多人来过。',
  '百分之九十六由祖辈照料。',
  '三分之一的孩子。',
  '三成孩子，一成妇女。',
  '有两成多。',
  '近半是女孩。',
  '过半数。',
  '半数儿童。',
  '一半的孩子走了。',
  '有2024名儿童。',
  '有2024 个孩子。',
])('“%s” holds a typed number too', (sentence) => {
  expect(findTypedNumber(sentence)).toBeDefined();
});

test.each([
  'On 12 May 2024, at the end of August 2018, in 2016, 2020–2024.',
  'In 2024, children were counted; in May 2024 the volunteers met.',
  'She was twenty-nine, and had helped for more than ten years.',
  'The three-year campaign; two provincial totals, and one county’s count; the three dates; a child under sixteen.',
  'The two of them talked for three quarters of an hour, and one child stayed.',
  'It took half a day, and half of what she had.',
  'She is one of many.',
  'Two years with the children; three weeks for the women.',
])('“%s” may be typed', (sentence) => {
  expect(findTypedNumber(sentence)).toBeUndefined();
});

test.each([
  '2024年5月12日，2018年8月底，2020年末，5月。',
  '她二十九岁，帮助留守儿童已经十多年，年过半百。',
  '不满十六周岁的孩子，过近半年。',
  '两个人见了面，一个孩子，一位妈妈，一成不变。',
  '没有一个市州公布过，第三个孩子，第七次普查，前十名。',
  '三个时间点，两个全省总数和一个县的数字。',
  '大于零而不足十的，一律不公开；每一个都十分清楚，千万小心。',
  '为期三年的行动，两类孩子，几名儿童，多半偏高。',
])('“%s” may be typed too', (sentence) => {
  expect(findTypedNumber(sentence)).toBeUndefined();
});
