import { spellChinese } from '../../../src/locale/spell-chinese.ts';
import { spellEnglish } from '../../../src/locale/spell-english.ts';

const fullWidth = (text: string): string => text.replace(/[!-~]/g, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0));
const cheque: Record<string, string> = { 零: '零', 一: '壹', 二: '贰', 三: '叁', 四: '肆', 五: '伍', 六: '陆', 七: '柒', 八: '捌', 九: '玖', 十: '拾', 百: '佰', 千: '仟' };
const toCheque = (text: string): string => [...text].map((sign) => cheque[sign] ?? sign).join('');
const inSigns = (text: string, signs: string): string => [...text].map((digit) => [...signs][Number(digit)] ?? digit).join('');

/**
 * Every way in which either language writes a count that the scan knows, for a whole number of four figures or more.
 * The scan reads numbers rather than searching for these strings; the list says what it has to be able to read, and
 * tests hold it to it. Rounded forms are marked: they count only where no published number is rounded to the same.
 */
export function numberForms(value: number): readonly { readonly text: string; readonly rounded: boolean }[] {
  const digits = String(value);
  const group = (size: number, sign: string): string => digits.replace(new RegExp(`\\B(?=(\\d{${size}})+$)`, 'g'), sign);
  const english = spellEnglish(value);
  const chinese = spellChinese(value);
  const exact = [
    digits, `${digits}.0`, value.toExponential(), value.toExponential().toUpperCase(), digits.padStart(digits.length + 2, '0'),
    ...[',', '，', '\u2009', '\u202f', '\u00a0', ' ', '’', "'", '_'].map((sign) => group(3, sign)),
    group(4, ','),
    fullWidth(digits), fullWidth(group(3, ',')),
    inSigns(digits, '٠١٢٣٤٥٦٧٨٩'), inSigns(digits, '༠༡༢༣༤༥༦༧༨༩'), inSigns(digits, '⁰¹²³⁴⁵⁶⁷⁸⁹'),
    inSigns(digits, '〇一二三四五六七八九'), inSigns(digits, '零壹贰叁肆伍陆柒捌玖'),
    chinese, chinese.replace(/^十/, '一十'), toCheque(chinese.replace(/^十/, '一十')),
    chinese.replaceAll('万', '萬').replaceAll('零', '〇'), chinese.replace(/二(?=[百千万])/g, '两'),
    ...(value >= 1e4 ? [digits.replace(/(\d{4})$/, '万$1')] : []),
    english, english.replaceAll(' and ', ' '), english.replaceAll(',', ''), english.replaceAll('-', ' '), english.toUpperCase(), english.replace(/^one /, 'a '),
    `${value / 1000}千`, `${value / 1000}k`, `${value / 1000} thousand`, `${value / 1e4}万`, `${spellChinese(value / 1e4)}万`,
  ];
  const rounded = [0, 1, 2].flatMap((decimals) => [
    ...(value / 1e4 >= 10 ** (1 - decimals) ? [`${(value / 1e4).toFixed(decimals)}万`, ...(/[1-9].*[1-9]$/.test((value / 1e4).toFixed(decimals)) && decimals > 0 ? [`${spellChinese(Number((value / 1e4).toFixed(decimals)))}万`] : [])] : []),
    ...(value / 1e3 >= 10 ** (1 - decimals) ? [`${(value / 1e3).toFixed(decimals)}k`, `${(value / 1e3).toFixed(decimals)} thousand`, `${(value / 1e3).toFixed(decimals)}千`] : []),
  ]);
  const kept = new Set(exact);
  return [...[...kept].map((text) => ({ text, rounded: false })), ...[...new Set(rounded)].filter((text) => !kept.has(text)).map((text) => ({ text, rounded: true }))];
}
