/**
 * The same text with full-width digits and signs, and spaces of every width, as ASCII has them. Each sign gives one, so
 * places in the text stay the same.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[０-９，．％＋－：／（）]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000\t]/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase();
