import { beforeAll, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { sayHeadline } from '../../src/wording/say-headline.ts';
import { sayCounted, sayDigits, sayNumber } from '../../src/wording/say-number.ts';

beforeAll(() => {
  delete process.env['SITE_DATA'];
  delete process.env['SITE_CONTENT'];
  readAgain();
});

const figure = (id: string) => openBook().get(id);

test('“More than” stays with the number wherever it is said', () => {
  expect(sayNumber(figure('gansu-volunteers'), 'en')).toBe('more than 42,000');
  expect(sayCounted(figure('gansu-volunteers'), 'zh')).toBe('4.2万余名爱心妈妈');
  expect(sayDigits(figure('gansu-volunteers'), 'en')).toBe('42,000+');
  expect(sayHeadline(figure('gansu-volunteers'), 'zh')).toEqual({ number: '4.2', sign: '万余名', noun: '爱心妈妈' });
});

test('The children are left-behind and disadvantaged, never only the one', () => {
  expect(sayCounted(figure('gansu-children'), 'en')).toBe('46,700 left-behind and disadvantaged children');
  expect(sayCounted(figure('gansu-children'), 'zh')).toBe('4.67万名留守和困境儿童');
});

test('An estimate is “about” in words', () => {
  expect(sayNumber(figure('lanzhou-volunteers'), 'en')).toBe('about 7,300');
  expect(sayNumber(figure('lanzhou-volunteers'), 'zh')).toBe('约7300');
});

test('A share is per cent and has no noun', () => {
  expect(sayCounted(figure('china-grandparent-care'), 'en')).toBe('96%');
});
