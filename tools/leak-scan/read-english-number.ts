import type { Said } from './read-chinese-number.ts';

const units = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const first = `(?:${[...units, ...tens, 'a(?=[ -]+(?:hundred|thousand|million))', 'fourty'].join('|')})`;
const word = `(?:${[...units, ...tens, 'fourty', 'hundred', 'thousand', 'million', 'billion', 'point', 'oh', 'nought'].join('|')})`;

/** A number in English words: “four thousand seven hundred and eleven”, “forty-seven hundred”, “four seven one one”. */
export const englishNumbers = (): RegExp => new RegExp(`(?<![a-z])${first}(?:[\\s,\\u2010-\\u2015-]+(?:and[\\s-]+)?${word})*(?![a-z])`, 'gi');

/** What the words say; nothing where they are no number. A number after “point” is rounded to its last place. */
export function readEnglishNumber(run: string): Said | undefined {
  const words = run.toLowerCase().split(/[^a-z]+/).filter((each) => each !== '' && each !== 'and');
  const point = words.indexOf('point');
  if (point >= 0) return afterPoint(words, point);
  if (words.length > 2 && words.every((each) => digitOf(each) !== undefined)) return { value: Number(words.map(digitOf).join('')), step: 1 };
  let [total, section, step] = [0, 0, 1];
  for (const each of words) {
    const value = valueOf(each);
    if (each === 'hundred') [section, step] = [Math.max(section, 1) * 100, 100];
    else if (scales[each]) [total, section, step] = [total + Math.max(section, 1) * scales[each], 0, scales[each]];
    else if (value === undefined) return undefined;
    else [section, step] = [section + value, 1];
  }
  return { value: total + section, step };
}

function afterPoint(words: readonly string[], point: number): Said | undefined {
  const unit = words.at(-1) === 'hundred' ? 100 : (scales[words.at(-1) ?? ''] ?? 1);
  const decimals = words.slice(point + 1, unit === 1 ? undefined : -1).map(digitOf);
  const whole = readEnglishNumber(words.slice(0, point).join(' '));
  if (!whole || decimals.length === 0 || decimals.includes(undefined)) return undefined;
  const value = Math.round(Number(`${whole.value}.${decimals.join('')}`) * unit * 1e4) / 1e4;
  return { value, step: Math.max(1, unit / 10 ** decimals.length) };
}

function digitOf(word: string): number | undefined {
  if (word === 'oh' || word === 'nought') return 0;
  const value = units.indexOf(word);
  return value >= 0 && value < 10 ? value : undefined;
}

function valueOf(word: string): number | undefined {
  if (word === 'a') return 1;
  if (word === 'fourty') return 40;
  if (units.includes(word)) return units.indexOf(word);
  return tens.includes(word) ? (tens.indexOf(word) + 2) * 10 : undefined;
}
