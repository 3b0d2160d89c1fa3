const digits = [...'零一二三四五六七八九'];
const places = ['千', '百', '十', ''];
const scales = ['', '万', '亿', '万亿'];

/** A number from 0 on in Chinese numerals, as it is read aloud: 42000 is 四万二千, 60.7 六十点七, 10010 一万零一十. */
export function spellChinese(value: number): string {
  const [whole = '0', decimals] = String(value).split('.');
  return spellWhole(whole) + (decimals ? `点${[...decimals].map((digit) => digits[Number(digit)]).join('')}` : '');
}

/** Four digits at a time; one 零 stands for any zeros between two digits that are none. */
function spellWhole(whole: string): string {
  const groups = whole.padStart(Math.ceil(whole.length / 4) * 4, '0').match(/\d{4}/g) ?? [];
  let said = '';
  let gap = false;
  groups.forEach((group, at) => {
    let part = '';
    [...group].forEach((digit, place) => {
      if (digit === '0') gap = true;
      else {
        part += (gap && said + part !== '' ? '零' : '') + digits[Number(digit)] + places[place];
        gap = false;
      }
    });
    if (part) {
      said += part + scales[groups.length - 1 - at];
      // 四万二千, and not 四万零二千: zeros at the end of a group that has been said are none between digits.
      gap = false;
    } else gap = true;
  });
  return said === '' ? '零' : said.replace(/^一十/, '十');
}
