/** Traditional signs that stand in numbers and beside them, each before the simplified one. */
const traditional = '萬万億亿餘余兩两個个約约過过縣县區区與与婦妇媽妈愛爱兒儿〜~～~∼~';
/** Numerals of cheques and contracts, which can't be changed with a stroke. */
const financial = '壹一贰二貳二叁三參三肆四伍五陆六陸六柒七捌八玖九拾十佰百仟千';

const swap = (pairs: string) => (sign: string): string => pairs[pairs.indexOf(sign) + 1] ?? sign;
const signsOf = (pairs: string): string => [...pairs].filter((_, at) => at % 2 === 0).join('');

const anyTraditional = new RegExp(`[${signsOf(traditional)}]`, 'g');
// 陆 and 伍 are names too: what has no unit in it is no number.
const cheque = new RegExp(`[\\d.${signsOf(financial)}零万亿]*[拾佰仟万亿][${signsOf(financial)}零万亿]*`, 'g');
const anyFinancial = new RegExp(`[${signsOf(financial)}]`, 'g');

/**
 * The same text with full-width digits and signs, and spaces of every width, as ASCII has them, and with the plainest of
 * Chinese numerals. Each sign gives one, so places in the text stay the same.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[０-９，．％＋－：／（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[‘’＇]/g, "'")
    .replace(anyTraditional, swap(traditional))
    .replace(cheque, (number) => (number.length > 1 ? number.replace(anyFinancial, swap(financial)) : number))
    .toLowerCase();
