import { expect, test } from 'vitest';
import { foldDigits } from '../../../tools/leak-scan/fold-digits.ts';
import { numbersIn, propertiesOf } from '../../../tools/leak-scan/short-numbers.ts';

test.each([['/">一百二十三</a></td>'], ['/">１２３</a></td>'], ['/"><b>1</b><i>2</i>3</a></td>'], ['/">共123名'], [',persons,123,withheld'], ['/"></a> 儿童一百二十三名。']])('%s holds 123', (row) => {
  expect(numbersIn(foldDigits(row))).toContain(123);
});

test.each([['/">第一百二十三期'], ['/">123%'], ['/">百分之一百二十三'], ['/">0.123'], ['/">1123']])('%s does not', (row) => {
  expect(numbersIn(foldDigits(row))).not.toContain(123);
});

test('A property is read at the end of an object too', () => {
  expect(propertiesOf('","unit":"persons","value":123')).toEqual([123]);
});
