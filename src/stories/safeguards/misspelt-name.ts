import type { Told } from './rule.ts';

const most = 2;

/** The name in Latin letters that ends a match, or runs on behind it: “Her name is L” of “Her name is Li Weirong”. */
function nameAt(text: string, end: number): string {
  const before = /(?:[A-Z][a-z]*[ -])*[A-Z][a-z]*$/.exec(text.slice(Math.max(0, end - 40), end))?.[0] ?? '';
  return before && before + (/^[a-z]*(?:[ -][A-Z][a-z]+)*/.exec(text.slice(end, end + 40))?.[0] ?? '');
}

/** How many letters must be put in, taken out or changed to make one word of the other. */
function lettersBetween(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const above = row;
    row = [i];
    for (let j = 1; j <= other.length; j++) row.push(Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1)));
  }
  return row[other.length] ?? 0;
}

/** What to say where a name that is refused is a known one with a letter or two amiss; nothing where it is none. */
export function toldOfMisspelling(text: string, end: number, known: readonly string[]): Told | undefined {
  const written = nameAt(text, end);
  // Of a short name, two letters leave nothing.
  const meant = known.find((name) => /^[A-Z]/.test(name) && name.length > most * 3 && Math.abs(name.length - written.length) <= most && lettersBetween(name, written) <= most);
  if (!meant) return undefined;
  return {
    found: { en: 'a name that is a letter or two off a known one', zh: '一个与已知名字只差一两个字母的名字' },
    expected: { en: `the name as it is known: ${meant}`, zh: `已知的写法：${meant}` },
    todo: { en: `did you mean “${meant}”? write it so; the name of a child is left out`, zh: `是不是“${meant}”？是就改正；如是孩子的名字，请删去` },
  };
}
