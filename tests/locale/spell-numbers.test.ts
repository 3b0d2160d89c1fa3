import { expect, test } from 'vitest';
import { spellChinese } from '../../src/locale/spell-chinese.ts';
import { spellEnglish } from '../../src/locale/spell-english.ts';

test.each([
  [0, 'zero', '零'],
  [8, 'eight', '八'],
  [14, 'fourteen', '十四'],
  [20, 'twenty', '二十'],
  [86, 'eighty-six', '八十六'],
  [105, 'one hundred and five', '一百零五'],
  [110, 'one hundred and ten', '一百一十'],
  [314, 'three hundred and fourteen', '三百一十四'],
  [1010, 'one thousand and ten', '一千零一十'],
  [7300, 'seven thousand, three hundred', '七千三百'],
  [10010, 'ten thousand and ten', '一万零一十'],
  [42000, 'forty-two thousand', '四万二千'],
  [46700, 'forty-six thousand, seven hundred', '四万六千七百'],
  [100500, 'one hundred thousand, five hundred', '十万零五百'],
  [4359446, 'four million, three hundred and fifty-nine thousand, four hundred and forty-six', '四百三十五万九千四百四十六'],
  [9020000, 'nine million, twenty thousand', '九百零二万'],
  [100000001, 'one hundred million and one', '一亿零一'],
  [60.7, 'sixty point seven', '六十点七'],
])('%d in words', (value, english, chinese) => {
  expect(spellEnglish(value)).toBe(english);
  expect(spellChinese(value)).toBe(chinese);
});
