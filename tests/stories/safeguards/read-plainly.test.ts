import { expect, test } from 'vitest';
import { readPlainly, withDigits } from '../../../src/stories/safeguards/read-plainly.ts';

test.each([
  ['full-width digits and letters', '１２ａＢ（）', '12aB()'],
  ['spaces beside Han characters', '九 岁　的\u00a0孩子 and  more', '九岁的孩子and more'],
  ['a line end within a phrase', 'nine\nyears', 'nine years'],
  ['a line end between Han characters', '九\n岁', '九岁'],
  ['a quotation over two lines', '> nine\n> years', '> nine years'],
  ['an empty line, which begins anew', 'nine\n\nyears', 'nine\nyears'],
  ['items of a list, which begin anew', 'nine\n- years\n- old', 'nine\n- years\n- old'],
  ['unseen signs', 'ni\u00adne\u200b years', 'nine years'],
  ['dashes and quotes', 'a‑b–c “d” ‘e’ 「f」', 'a-b-c "d" \'e\' "f"'],
  ['entities', 'nine&nbsp;years &#57;岁', 'nine years 9岁'],
])('It reads %s', (_, written, text) => {
  expect(readPlainly(written).text).toBe(text);
});

test('It knows where each letter was written', () => {
  const written = 'A１\u200b 岁 &nbsp;— x\n\n「y」  z';
  const plain = readPlainly(written);
  for (const letter of ['A', '岁', 'x', 'y', 'z']) expect(written[plain.placeOf(plain.text.indexOf(letter))], letter).toBe(letter);
  expect(plain.placeOf(plain.text.indexOf('1'))).toBe(1);
});

test('Han numerals spoken one by one are digits, one for one', () => {
  expect(withDigits('一三八零〇幺')).toBe('138001');
});
