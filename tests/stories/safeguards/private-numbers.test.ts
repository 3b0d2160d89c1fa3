import { describe, expect, test } from 'vitest';
import { checkSafeguards } from '../../../src/stories/check-safeguards.ts';
import { hasCheckSign } from '../../../src/stories/safeguards/identity-numbers.ts';
import { messageOf } from '../../fixtures/province-folder.ts';
import { textOf } from '../text-of.ts';
import { passingNumbers } from './passing-numbers.ts';
import { refusedNumbers } from './refused-numbers.ts';

const check = (body: string) => () => checkSafeguards(textOf(body), []);

const kinds: Readonly<Record<string, RegExp>> = {
  'give an identity number that fits': /an identity number: region, day of birth and check digit all fit[\s\S]*身份证号码：/,
  'give an identity number of fifteen digits': /older kind, fifteen digits[\s\S]*十五位/,
  'look like an identity number': /looks like an identity number, though its check digit does not fit[\s\S]*校验码不符/,
  'give a passport or permit': /number of a passport or permit[\s\S]*护照或通行证/,
  'give a telephone number': /a telephone number[\s\S]*电话号码/,
  'give a date of birth': /a date of birth[\s\S]*出生日期/,
  'give a postal address': /a postal address[\s\S]*门牌/,
};

describe.each(Object.entries(refusedNumbers))('Words that %s are refused and not repeated', (kind, sentences) => {
  test.each(sentences)('%s', async (sentence) => {
    const message = await messageOf(check(sentence));
    expect(message).toMatch(kinds[kind] ?? /$^/);
    const long = sentence.match(/[\dXx*]{5,}/g) ?? [];
    for (const number of long) expect(message).not.toContain(number);
  });
});

test.each(passingNumbers)('“%s” passes', (sentence) => {
  expect(check(sentence)).not.toThrow();
});

test('The check sign is that of the standard: one digit changed, or two changed places, and it fits no more', () => {
  expect(hasCheckSign('11010519491231002X')).toBe(true);
  for (let at = 0; at < 17; at += 1) {
    const digits = [...'11010519491231002X'];
    digits[at] = String((Number(digits[at]) + 1) % 10);
    expect(hasCheckSign(digits.join('')), `digit ${at}`).toBe(false);
  }
  expect(hasCheckSign('11010519491213002X')).toBe(false);
});

test('Every check sign is known', () => {
  const signs = [...Array(100).keys()].map((order) => [...'0123456789X'].find((sign) => hasCheckSign(`11010519491231${String(order).padStart(3, '0')}${sign}`)));
  expect(new Set(signs).size).toBe(11);
});

test('The message says line and column of the first sign', () => {
  expect(check('One.\n\nHer number is 110105\n19491231002X.')).toThrow(/line 3, column 15\n/);
  expect(check('一行。\n\n号码**１１０１**０５１９４９１２３１００２Ｘ。')).toThrow(/line 3, column 5\n/);
});
