/** What a run of signs says: its number, and the power of ten it is rounded to where it says so itself (1.2万: to 1,000). */
export type Said = { readonly value: number; readonly step: number };

/** Every sign of Chinese numerals, those of cheques and of traditional script too, as the plain one. */
const plain: Record<string, string> = Object.fromEntries(
  ['〇零', '○零', '壹一', '弌一', '贰二', '貳二', '两二', '兩二', '叁三', '參三', '肆四', '伍五', '陆六', '陸六', '柒七', '捌八', '玖九', '拾十', '佰百', '仟千', '萬万', '億亿', '點点'].map(
    ([sign = '', other = '']) => [sign, other],
  ),
);
const digits = '零一二三四五六七八九';
const tens: Record<string, string> = { 廿: '二十', 卅: '三十', 卌: '四十' };
const small: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const large: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** Signs that can begin a run. */
export const chineseSigns = `${Object.keys(plain).join('')}${Object.keys(tens).join('')}${digits}十百千万亿点`;

/**
 * A number written with Chinese numerals, with digits among them or not: 四千七百一十一, 四七一一, 4千7百, 1.2万, 一万二, 四点七万.
 * Nothing where the run is no number.
 */
export function readChineseNumber(run: string): Said | undefined {
  const text = [...run].map((sign) => tens[sign] ?? plain[sign] ?? sign).join('');
  const western = [...text].map((sign) => (digits.includes(sign) ? String(digits.indexOf(sign)) : sign === '点' ? '.' : sign)).join('').replaceAll(',', '');
  if (/^\d+$/.test(western)) return { value: Number(western), step: 1 };
  const decimal = /^([^.]+)\.(\d+)([十百千]?)([万亿]?)$/.exec(western);
  if (decimal) {
    const [, whole = '', part = '', low = '', high = ''] = decimal;
    const before = addUp(whole);
    if (!before) return undefined;
    const unit = (small[low] ?? 1) * (large[high] ?? 1);
    return { value: tidy(Number(`${before.value}.${part}`) * unit), step: Math.max(1, unit / 10 ** part.length) };
  }
  if (western.includes('.')) return undefined;
  return addUp(western);
}

/** Sections of 万 and 亿, each a sum of digits times 千, 百 and 十; a digit after a unit and no 零 between counts tenths of it. */
function addUp(text: string): Said | undefined {
  let [total, section, last, step] = [0, 0, 1, 1];
  let digit: number | undefined;
  let zero = false;
  for (const [token] of text.matchAll(/\d+|./gu)) {
    if (/^\d+$/.test(token)) [digit, zero] = [Number(token), token.startsWith('0')];
    else if (small[token]) {
      section += (digit ?? 1) * small[token];
      [digit, last, step, zero] = [undefined, small[token], small[token], false];
    } else if (large[token]) {
      total = (total + section + (digit ?? (section + total === 0 ? 1 : 0))) * large[token];
      [section, digit, last, step, zero] = [0, undefined, large[token], large[token], false];
    } else return undefined;
  }
  if (digit === undefined) return { value: total + section, step };
  const tenths = !zero && last > 10 && digit < 10;
  return { value: total + section + (tenths ? (digit * last) / 10 : digit), step: tenths ? last / 10 : 1 };
}

const tidy = (value: number): number => Math.round(value * 1e4) / 1e4;
