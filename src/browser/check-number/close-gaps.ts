const space = '[ \\t\\u00a0\\u2000-\\u200b\\u202f\\u2060\\u3000]+';
const digit = '\\p{Nd}';
const han = '\\p{Script=Han}';
const sign = '[零〇一二两三四五六七八九]';
const unit = '[十百千万亿萬億]';

/** Spaces that tell nothing: between two Han signs, and between a number and a Han sign, unless two numbers would run together. */
const gaps = new RegExp(
  [
    // 4.2 万, 四 万; 4 万 2 千 is one number, while 4.2 万 4.67 万 are two.
    `(?<=${digit}|${sign})${space}(?=${unit})`,
    `(?<=(?<![.．\\p{Nd}])${digit}+ ?[万萬])${space}(?=${digit}${space}?千)`,
    `(?<=${digit})${space}(?=(?!${sign}|${unit})${han})`,
    `(?<=(?!${sign}|${unit})${han})${space}(?=${digit}|${han})`,
    `(?<=${sign}|${unit})${space}(?=(?!${sign}|${unit})${han})`,
  ].join('|'),
  'gu',
);

/** A text without the spaces that writers and word processors put around Chinese: 4.2 万余 名 is read like 4.2万余名. */
export const closeGaps = (text: string): string => text.replace(gaps, '');
