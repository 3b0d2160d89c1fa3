const digits = '零一二三四五六七八九';
const units: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/** Signs that Chinese writes numbers with. */
export const hanDigit = '零〇一二两三四五六七八九';
export const hanNumeral = `${hanDigit}十百千万亿`;

const valueOf = (sign: string): number => (sign === '〇' ? 0 : sign === '两' ? 2 : digits.indexOf(sign));

/**
 * The value of a Chinese number, with or without Arabic digits in it: 四万二千, 4.2万, 4万2千, 四万二, 二〇二〇, 四点二万.
 * Nothing where it is no one number (两三万, 万).
 */
export function readChinese(text: string): number | undefined {
  const [, whole = '', parts = '', size = ''] = /^(.+)点(.+?)([万亿]?)$/.exec(text) ?? [];
  if (whole) {
    const number = readChinese(whole);
    return number === undefined ? undefined : Number(`${number}.${[...parts].map(valueOf).join('')}`) * (units[size] ?? 1);
  }
  let [total, section, last] = [0, 0, 0];
  let number: number | undefined;
  let afterZero = false;
  for (const [part] of text.matchAll(new RegExp(`[\\d.]+|[${hanDigit}]+|.`, 'g'))) {
    const unit = units[part];
    if (unit === undefined) {
      // 两三万 is a guess between two, while 二〇二〇 is spelt; 零 only tells that a place is empty.
      const bare = part.replace(/^[零〇](?=.)/, '');
      afterZero = bare !== part;
      number = Number(/\d/.test(bare) ? bare : [...bare].map(valueOf).join(''));
      if (Number.isNaN(number) || (bare.length > 1 && !/\d/.test(bare) && (text !== part || part.length < 4))) return undefined;
    } else if (unit < 1e4) {
      if (number === undefined && unit !== 10) return undefined;
      section += (number ?? 1) * unit;
      [number, last] = [undefined, unit];
    } else {
      section += number ?? 0;
      if (section === 0 && total === 0) return undefined;
      total = unit === 1e8 ? (total + section) * unit : total + section * unit;
      [section, number, last] = [0, undefined, unit];
    }
  }
  // 四万二 is 四万二千.
  if (number !== undefined && last >= 100 && !afterZero && number < 10) number *= last / 10;
  return total + section + (number ?? 0);
}
