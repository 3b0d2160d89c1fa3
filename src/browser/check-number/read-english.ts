const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const sizes: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

const word = `(?:${[...small, ...tens, 'hundred', ...Object.keys(sizes)].sort((a, b) => b.length - a.length).join('|')})`;

/** Number words in a row, as a pattern: “forty-two thousand”, “a hundred and five”, “four point two million”. */
export const englishNumber = `\\b(?:an? (?=hundred|thousand|million|billion))?${word}(?:(?:[ -]+|(?<=hundred|thousand|million|billion)(?: and |, )| point )${word})*\\b`;

/** The value of number words; nothing where they are no one number (“three four”). */
export function readEnglish(text: string): number | undefined {
  let [total, section, last] = [0, 0, Infinity];
  let place: number | undefined;
  for (const part of text.split(/[ ,-]+/)) {
    if (part === 'and' || part === 'a' || part === 'an') continue;
    if (part === 'point') {
      place = 1;
      continue;
    }
    const size = sizes[part];
    const value = small.indexOf(part) >= 0 ? small.indexOf(part) : (tens.indexOf(part) + 2) * 10;
    if (size) {
      total += (section || 1) * size;
      [section, last, place] = [0, Infinity, undefined];
    } else if (place) {
      place /= 10;
      section += value * place;
    } else if (part === 'hundred') {
      section = (section || 1) * 100;
      last = 100;
    } else {
      // After “forty” only a digit may come, after a digit nothing.
      if (value >= last) return undefined;
      section += value;
      last = value >= 20 ? 10 : 0;
    }
  }
  return total + section;
}

/**
 * Where the first of the numbers ends that number words in a row are: sizes of one number fall, so “forty-two thousand
 * and forty-six thousand” are two.
 */
export function endOfEnglish(text: string): number {
  let [big, end] = [Infinity, 0];
  let hundred = false;
  for (const { 0: part, index } of text.matchAll(/hundred|thousand|million|billion/g)) {
    const size = sizes[part];
    if (size ? size >= big : hundred) return end + endBetween(text.slice(end, index));
    [big, hundred] = size ? [size, false] : [big, true];
    end = index + part.length;
  }
  return text.length;
}

/** The words between two sizes belong to the second number, from where it is joined to the first. */
function endBetween(words: string): number {
  const joints = [...words.matchAll(/ and |, /g)].map(({ index }) => index);
  return joints[0] === 0 ? 0 : (joints.at(-1) ?? 0);
}
