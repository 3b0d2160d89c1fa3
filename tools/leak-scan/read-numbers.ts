import { chineseSigns, readChineseNumber, type Said } from './read-chinese-number.ts';
import { englishNumbers, readEnglishNumber } from './read-english-number.ts';
import type { Form } from './canary.ts';

/** A number as some text writes it; a step above 1 says to which power of ten it is rounded. */
export type NumberRead = Said & { readonly index: number; readonly end: number; readonly form: Extract<Form, 'digits' | 'Chinese numerals' | 'English words'> | 'per cent'; readonly grouped: boolean };

/** Between groups of digits: commas of both kinds, apostrophes, a low line, a middle dot and every width of space. */
const separator = "[,\\u3001'\\u2019\\u02bc_\\u00b7 \\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000]";
// No digit may stand before or after: it would be a decimal, or the midst of a longer number.
const grouped = new RegExp(`(?<![\\d.])\\d{1,3}(?:(${separator})\\d{3})(?:\\1\\d{3})*(?!\\d)|(?<![\\d.])\\d{1,4}(?:(${separator})\\d{4})(?:\\2\\d{4})*(?!\\d)`, 'g');
const plain = /(?<![\d]|\d\.)\d{4,}(?:\.\d+)?(?:[eE]\+?\d{1,2})?|(?<![\d.])\d{1,3}(?:\.\d+)?[eE]\+?\d{1,2}(?!\w)/g;
const withUnit = /(?<![\d]|\d[.,])(\d{1,6}(?:\.\d{1,4})?)\s?(k(?![a-z])|千|thousand|hundred(?!s)|million|m(?=n\b)|百|%|per\s?cent)/gi;
const perCentInChinese = new RegExp(`百分之([\\d.${chineseSigns}]+)`, 'g');
const chinese = new RegExp(`[${chineseSigns}][\\d.${chineseSigns}]*`, 'g');
const unitSize: Record<string, number> = { k: 1e3, 千: 1e3, thousand: 1e3, 百: 100, hundred: 100, million: 1e6, m: 1e6 };

/**
 * Every number of four figures or more that a text (folded by `foldDigits`) may be read to contain, and every per cent:
 * in digits, grouped or not, with a unit, in Chinese numerals and in English words. A run may be read in several ways.
 */
export function* readNumbers(text: string): Generator<NumberRead> {
  for (const { index, 0: run } of text.matchAll(plain)) yield { index, end: index + run.length, value: Number(run), step: 1, form: 'digits', grouped: false };
  for (const { index, 0: run } of text.matchAll(grouped)) yield { index, end: index + run.length, value: Number(run.replace(/\D/g, '')), step: 1, form: 'digits', grouped: true };
  for (const { index, 0: run, 1: number = '', 2: unit = '' } of text.matchAll(withUnit)) {
    const size = unitSize[unit.toLowerCase()];
    const decimals = number.split('.')[1]?.length ?? 0;
    if (size) yield { index, end: index + run.length, value: Math.round(Number(number) * size), step: Math.max(1, size / 10 ** decimals), form: 'digits', grouped: false };
    else yield { index, end: index + run.length, value: Number(number), step: 10 ** -decimals, form: 'per cent', grouped: false };
  }
  yield* readChinese(text);
  for (const { index, 0: run } of text.matchAll(englishNumbers())) {
    const said = readEnglishNumber(run);
    if (said) yield { ...said, index, end: index + run.length, form: 'English words', grouped: false };
  }
}

function* readChinese(text: string): Generator<NumberRead> {
  for (const { index, 0: run, 1: number = '' } of text.matchAll(perCentInChinese)) {
    const said = readChineseNumber(number);
    const decimals = /[.点點](.+)$/.exec(number)?.[1]?.length ?? 0;
    if (said) yield { index, end: index + run.length, value: said.value, step: 10 ** -decimals, form: 'per cent', grouped: false };
  }
  for (const { index, 0: run } of text.matchAll(chinese)) {
    // 1.2万, 4千7百: the digits stand before the first sign.
    const before = /[\d.,]+$/.exec(text.slice(Math.max(0, index - 12), index))?.[0].replace(/^[.,]+/, '') ?? '';
    if (before + run === run && run.length < 2) continue;
    const said = readChineseNumber((before + run).replace(/\.$/, ''));
    if (said) yield { ...said, index: index - before.length, end: index + run.length, form: 'Chinese numerals', grouped: false };
  }
}
