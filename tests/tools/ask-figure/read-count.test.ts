import { beforeAll, describe, expect, test } from 'vitest';
import type { CodeBook } from '../../../src/records/code-book.ts';
import { openBook } from '../../../src/figures/figure-book.ts';
import { Unfit } from '../../../tools/ask/ask.ts';
import { readCount } from '../../../tools/ask-figure/read-count.ts';
import { copyProvince } from '../../fixtures/province-folder.ts';

let book: CodeBook;
beforeAll(() => {
  copyProvince();
  book = openBook().code;
});

/** Helpers are protected everywhere, residents nowhere. */
const read = (answer: string, measure = 'helpers') => readCount({ place: '990100', measure: book.measures.get(measure)!, book })(answer);
function refusal(answer: string, measure?: string): Unfit {
  try {
    read(answer, measure);
  } catch (error) {
    if (error instanceof Unfit) return error;
  }
  throw new Error(`${answer} was not refused.`);
}

test.each([
  ['42000', 42000],
  ['46,700', 46700],
  ['46，700', 46700],
  ['4.2万', 42000],
  ['4.2 万', 42000],
  ['４.２万名', 42000],
  ['四万二千', 42000],
  ['１２３', 123],
  ['forty-two thousand', 42000],
  ['350 helpers', 350],
  ['350名帮手', 350],
  ['350。', 350],
  ['2020', 2020],
  ['0', 0],
])('%s is read as it was meant', (answer, value) => {
  expect(read(answer)).toEqual({ value });
});

test('“More than” and “about” come along', () => {
  expect(read('逾4.2万名')).toEqual({ value: 42000, said: 'at-least' });
  expect(read('more than 42,000 helpers')).toEqual({ value: 42000, said: 'at-least' });
  expect(read('约4.2万')).toEqual({ value: 42000, said: 'rounded' });
});

test.each(['', '8①', '350¹', 'many', '-350', '+350', '1,23', '4,2万', '12 或 13', '1e5', '2019年', '350.5', '60%', '不到100', 'nearly 100', '12/40', '350 goats', '9007199254740993'])('“%s” is asked for again', (answer) => {
  expect(refusal(answer).expected.zh).not.toBe('');
});

describe('A count below the threshold', () => {
  test.each(['7', '七', '７', '⑦', 'seven', '7名', '逾7'])('is refused when it is written %s, and not said again', (answer) => {
    const { expected, found } = refusal(answer);
    expect(found?.zh).toContain('人数太少');
    expect(JSON.stringify([expected, found]).replaceAll('withheld', '')).not.toMatch(/7|七|seven/);
  });

  test('is none where it counts no people whom it could single out', () => {
    expect(read('7', 'residents')).toEqual({ value: 7 });
  });

  test('begins at one and ends before the threshold', () => {
    expect(read('0')).toEqual({ value: 0 });
    expect(refusal('1').found?.en).toContain('so small');
    expect(refusal('9').found?.en).toContain('so small');
    expect(read('10')).toEqual({ value: 10 });
  });
});
