import { findNumbers } from '../../src/browser/check-number/find-numbers.ts';
import { readingPatterns } from '../../src/components/check/reading-patterns.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { CodeBook } from '../../src/records/code-book.ts';
import type { Measure } from '../../src/records/measure-schema.ts';
import type { Cell } from '../../src/records/release-schema.ts';
import { countsPeople } from '../../src/disclosure/counts-people.ts';
import { Unfit } from '../ask/ask.ts';
import { hasMark } from '../protect/table/plain-text.ts';

/** A number as it was typed, and what the words beside it say of it: 逾4.2万 is 42000, at least. */
export type Count = { value: number; said?: NonNullable<Cell['qualifier']> };

/** Whose number it would be; `instead` says what to do where it is too small, when that is not to withhold it. */
export type CountOf = { place: string; measure: Measure; book: CodeBook; instead?: InBoth };

const unitWords = ['名', '人', '个', '位', '支', '座', '所', '户', '处', '条', 'people', 'persons', 'person'];
const about = /约|左右|about|around|some|roughly|approximately/;

/**
 * Reads one number in any usual writing: 42000, 46,700, 4.2万, 四万二千, １２３, forty-two thousand, 逾4.2万名.
 * A small count of people is refused like every other answer that will not do, and no message says what was typed.
 */
export const readCount =
  ({ place, measure, book, instead }: CountOf) =>
  (answer: string): Count => {
    // Normalised, 8① would be 81.
    if (hasMark(answer) && /\p{Nd}/u.test(answer)) throw new Unfit(oneNumber);
    const typed = answer.normalize('NFKC').replace(/(?<=\d)\s+(?=[十百千万亿])/g, '').trim().replace(/[。.，,]$/, '');
    const { found, aside } = findNumbers(typed, /(?!)/, readingPatterns);
    const [number] = found;
    const rest = number && typed.replace(number.text, '').trim().toLowerCase();
    if (!number || found.length > 1 || aside.length > 0 || !namesUnit(rest ?? '', measure)) throw new Unfit(oneNumber);
    const share = measure.unit === 'percent';
    if (number.below) throw new Unfit({ en: 'an exact number, or “more than”: for “fewer than” or “nearly” the data has no sign', zh: '确切的数字，或“逾”“超过”：数据里没有“不到”“近”的写法' });
    if (number.percent && !share) throw new Unfit({ en: 'a count, not a share', zh: '个数，不是百分比' });
    if (share ? number.value > 100 : !Number.isSafeInteger(number.value)) throw new Unfit(share ? { en: 'a share from 0 to 100', zh: '0 至 100 的百分比' } : { en: 'a whole number: this measure counts', zh: '整数：这个指标统计的是个数' });
    refuseSmall(number.value, { place, measure, book, ...(instead && { instead }) });
    const said = number.atLeast ? 'at-least' : about.test(number.text.toLowerCase()) ? 'rounded' : undefined;
    return { value: number.value, ...(said && { said }) };
  };

/** Refuses a count of people that could single somebody out, kindly and without saying it again. */
function refuseSmall(value: number, { place, measure, book, instead }: CountOf): void {
  const { threshold } = book.rule;
  if (value === 0 || value >= threshold || !countsPeople({ place, measure: measure.id } as Cell, book)) return;
  throw new Unfit(
    instead ?? { en: `a count of ${threshold} or more, a true 0, or the word withheld. Please leave this number out of every file and message, too`, zh: `不少于 ${threshold} 的人数；确实一个也没有，写 0；否则写“不公开”。也请不要把这个数字写进任何文件或消息` },
    { en: 'a count so small that it could point at somebody (not repeated here). Thank you for entering it with care: it was kept nowhere', zh: '人数太少，可能让人认出是谁（此处不重复）。请放心，这个数字没有保存' },
  );
}

const oneNumber = { en: 'one number and nothing else, as in 42000, 46,700 or 4.2万', zh: '只写一个数字，如 42000、46,700、4.2万' };

function namesUnit(rest: string, { counted_as: { en, zh }, unit }: Measure): boolean {
  const words = [...unitWords, en.one, en.other, zh.noun, `${zh.measure_word}${zh.noun}`, ...(unit === 'percent' ? ['%', 'per cent', '百分之'] : [])];
  return rest === '' || words.some((word) => word.toLowerCase() === rest);
}
