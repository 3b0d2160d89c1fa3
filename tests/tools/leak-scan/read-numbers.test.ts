import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldDigits } from '../../../tools/leak-scan/fold-digits.ts';
import { KnownNumbers } from '../../../tools/leak-scan/known-numbers.ts';
import { numberForms } from './number-forms.ts';
import { readNumbers } from '../../../tools/leak-scan/read-numbers.ts';

const helpers = (value: number, place = 'x') => ({ figure: `${place}-helpers-2021`, place, measure: 'helpers', value });
const formsIn = (text: string, value: number, published = [helpers(31_000)]): string[] => {
  const known = new KnownNumbers([{ name: 'it', value, measure: 'helpers', figure: 'it-helpers-2021' }], published);
  return [...readNumbers(foldDigits(text))].flatMap((read) => known.match(read)).map(({ form }) => form);
};
const isFound = (text: string, value: number): boolean => formsIn(text, value).length > 0;

test('Every way of writing a number that the list names is read, in a sentence of either language and on its own', () => {
  const wrong = fc.sample(fc.integer({ min: 1000, max: 3_000_000 }), { numRuns: 300, seed: 7 }).flatMap((value) =>
    numberForms(value).flatMap(({ text }) => [text, `with ${text} mothers`, `共${text}名`, `"${text}"`].filter((words) => formsIn(words, value, []).length === 0)),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['4711'], ['4,711'], ['4，711'], ['４７１１'], ['４，７１１'], ['4 711'], ['4\u2009711'], ['4’711'], ['4711.0'], ['4.711e3'], ['4.711E+3'], ['④⑦①①'],
  ['四千七百一十一'], ['四千七百十一'], ['肆仟柒佰壹拾壹'], ['四七一一'], ['4千7百11'], ['4.711千'], ['0.4711万'], ['〇点四七一一万'],
  ['four thousand seven hundred and eleven'], ['four thousand, seven hundred eleven'], ['Four Thousand Seven-Hundred-and-Eleven'], ['forty-seven hundred and eleven'], ['four seven one one'],
  ['4.7k'], ['4.71K'], ['4.7 thousand'], ['47 hundred'], ['four point seven thousand'], ['4.7千'], ['四千七'], ['0.47万'], ['4710'],
])('%s gives 4,711 away', (text) => {
  expect(isFound(`There are ${text} of them`, 4711)).toBe(true);
  expect(isFound(`其中${text}名`, 4711)).toBe(true);
});

test.each([
  ['123,456', '12万3456', '十二万三千四百五十六', '12.3万', '12.35万', '12,3456', '壹拾贰万叁仟肆佰伍拾陆', '一二三四五六', '123,400', 'one hundred and twenty-three thousand, four hundred and fifty-six', '123k', '0.12 million'],
])('So do the ways of writing 123,456: %s and others', (...texts) => {
  expect(texts.filter((text) => !isFound(`there: ${text}.`, 123_456))).toEqual([]);
});

test.each([['94711'], ['47110'], ['14,711'], ['4,7110'], ['0.4711'], ['12.4711'], ['4711.5'], ['4.7'], ['四千'], ['四千七百一十二'], ['four thousand seven hundred and twelve'], ['5k'], ['4,7,1,1'], ['471,1']])(
  '%s is another number than 4,711',
  (text) => {
    expect(isFound(`There are ${text} of them`, 4711)).toBe(false);
  },
);

describe('Shares and roundings that only the hidden number has', () => {
  test.each([['15.2%'], ['15.2 per cent'], ['１５.２０％'], ['15.197%'], ['百分之十五点二'], ['百分之15.2']])('%s of a published 31,000 is found', (text) => {
    expect(formsIn(`that is ${text} of all`, 4711)).toContain('per cent of a published total');
  });

  test('A share that a published number has as well gives nothing away', () => {
    expect(formsIn('15.2%', 4711, [helpers(31_000), helpers(4700, 'y'), helpers(4712, 'z')])).toEqual([]);
  });

  test('Nor does a rounding that a published number has as well', () => {
    expect(formsIn('4.7k', 4711, [helpers(4690)])).toEqual([]);
    expect(formsIn('4711', 4711, [helpers(4690)])).toEqual(['digits']);
  });
});
