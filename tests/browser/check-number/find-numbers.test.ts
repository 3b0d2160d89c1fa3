import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/browser/check-number/find-numbers.ts';
import { readingPatterns } from '../../../src/components/check/reading-patterns.ts';

/** What a test takes for counted things. */
const counted = /^[\s名个]*(?:volunteer|children|爱心妈妈|儿童)/;

const findIn = (text: string) => findNumbers(text, counted, readingPatterns);

/** Readings as tests write them: `42000`, `60.7%`, `42000+` where the text says “more than”. */
const readings = (text: string) => findIn(text).found.map(({ value, percent, atLeast }) => `${value}${percent ? '%' : ''}${atLeast ? '+' : ''}`).join(' ');

describe('A number is read as a reader would', () => {
  test.each([
    // Digits.
    ['42000', '42000'],
    ['42,000', '42000'],
    ['42 000', '42000'],
    ['42\u00a0000', '42000'],
    ['42\u2009000', '42000'],
    ['４２，０００', '42000'],
    ['４２０００', '42000'],
    ['25,019,831', '25019831'],
    ['25019831', '25019831'],
    ['0', '0'],
    ['7', '7'],
    ['2000', '2000'],
    ['2,024', '2024'],
    ['1.5', '1.5'],
    // Digits with words of size.
    ['42 thousand', '42000'],
    ['42-thousand', '42000'],
    ['42k', '42000'],
    ['42K', '42000'],
    ['4.77m', '4770000'],
    ['9.02 million', '9020000'],
    ['9.02 Million', '9020000'],
    ['1.4 billion', '1400000000'],
    ['1.4bn', '1400000000'],
    ['4.2万', '42000'],
    ['４．２万', '42000'],
    ['4.67万', '46700'],
    ['902万', '9020000'],
    ['2501.98万', '25019800'],
    ['4万2千', '42000'],
    ['4万2', '42000'],
    ['4千7', '4700'],
    ['4.2千万', '42000000'],
    ['1亿', '100000000'],
    ['1.4亿', '140000000'],
    // English words.
    ['forty-two thousand', '42000'],
    ['Forty-Two Thousand', '42000'],
    ['forty two thousand', '42000'],
    ['three hundred and ninety-five', '395'],
    ['eight hundred nineteen', '819'],
    ['nineteen', '19'],
    ['a hundred', '100'],
    ['a million', '1000000'],
    ['four point two million', '4200000'],
    ['sixty point seven per cent', '60.7%'],
    ['seven hundred and ten thousand', '710000'],
    ['four million, three hundred and fifty-nine thousand, four hundred and forty-six', '4359446'],
    ['one thousand two hundred and forty-eight', '1248'],
    // Chinese words.
    ['四万二千', '42000'],
    ['四万二', '42000'],
    ['四点二万', '42000'],
    ['四万六千七百', '46700'],
    ['两千', '2000'],
    ['二千', '2000'],
    ['两万', '20000'],
    ['十四', '14'],
    ['八十六', '86'],
    ['三百一十四', '314'],
    ['八百一十九', '819'],
    ['三百零五', '305'],
    ['一千零八', '1008'],
    ['一万零五百', '10500'],
    ['九百零二万', '9020000'],
    ['二千五百零一万九千八百三十一', '25019831'],
    ['二〇二〇', '2020'],
    ['一亿零五', '100000005'],
    ['七十一万', '710000'],
    // Shares.
    ['96%', '96%'],
    ['９６％', '96%'],
    ['60.7 %', '60.7%'],
    ['90.2%', '90.2%'],
    ['60.7 per cent', '60.7%'],
    ['60.7 percent', '60.7%'],
    ['百分之九十', '90%'],
    ['百分之九十六', '96%'],
    ['百分之六十点七', '60.7%'],
    ['百分之60.7', '60.7%'],
    ['九成', '90%'],
    ['九成六', '96%'],
    ['六成半', '65%'],
    ['nine in ten', '90%'],
    ['9 out of 10', '90%'],
    // With what qualifies them.
    ['more than 42,000', '42000+'],
    ['over 42,000', '42000+'],
    ['at least 42 thousand', '42000+'],
    ['42,000+', '42000+'],
    ['逾4.2万', '42000+'],
    ['超过4.2万', '42000+'],
    ['4.2万余名', '42000+'],
    ['4.2万多人', '42000+'],
    ['4.2万名以上', '42000+'],
    ['四万二千余名', '42000+'],
    ['about 47,000', '47000'],
    ['约4.7万', '47000'],
    ['近4.7万名', '47000'],
    ['4.67万名', '46700'],
  ])('%s', (text, expected) => expect(readings(text)).toBe(expected));
});

describe('A sentence gives up its numbers, and what is no figure is left aside', () => {
  test.each([
    ['2024年5月12日，甘肃有4.2万余名爱心妈妈，结对4.67万名儿童。', '42000+ 46700', ['2024年5月12日']],
    ['On 12 May 2024 there were 42,000 volunteers; call 12345.', '42000', ['12 May 2024', 'call 12345']],
    ['May 12, 2024: 46,700', '46700', ['May 12, 2024']],
    ['In 2024, 42,000 volunteers', '42000', ['2024']],
    ['2000 volunteers', '2000', []],
    ['between 2016 and 2021 it fell to 4.77 million', '4770000', ['2016', '2021']],
    ['2016年902万，2018年697万', '9020000 6970000', ['2016年', '2018年']],
    ['2024-05-12 42000', '42000', ['2024-05-12']],
    ['二〇二四年五月，四万二千名', '42000', ['二〇二四年五月']],
    ['她29岁，结对2年', '', ['29岁', '2年']],
    ['aged 53, for more than ten years', '', ['aged 53', 'ten years']],
    ['a 29-year-old civil servant', '', ['29-year']],
    ['第七次人口普查，25019831人', '25019831', ['第七次']],
    ['the 7th census of 25,019,831', '25019831', ['7th']],
    ['拨打12338或110热线', '', ['拨打12338', '110']],
    ['13800138000、0931-1234567', '', ['13800138000', '0931-1234567']],
    ['500元和$3,000 and 42,000', '42000', ['500元', '$3,000']],
    ['三分之一的儿童', '', ['三分之一']],
    ['at 10:30, 314 stations', '314', ['10:30']],
    ['7,000–8,000', '7000 8000', []],
    ['两三万', '', []],
    ['三四 three four', '', []],
    ['千万别忘了', '', []],
    ['https://example.org/4200 and covid-19', '', ['https://example.org/4200', 'covid-19']],
    ['Word\u00a0text:\u200342,000 mothers', '42000', []],
    ['no number here 没有数字', '', []],
    ['', '', []],
  ])('%s', (text, expected, aside) => {
    expect(readings(text)).toBe(expected);
    expect(findIn(text).aside).toEqual(aside);
  });
});

test('A number knows the digit to which it was written', () => {
  const step = (text: string) => findIn(text).found[0]?.step;
  expect([step('42,000'), step('4.2万'), step('46,700'), step('46,701'), step('60.7%'), step('96%'), step('0')]).toEqual([1000, 1000, 100, 1, 0.1, 1, 1]);
});

test('A number is shown as it was typed, in its own signs, with what qualifies it', () => {
  expect(findIn('共有逾４．２万余名爱心妈妈').found.map(({ text, from, to }) => [text, from, to])).toEqual([['逾４．２万余', 2, 8]]);
});
