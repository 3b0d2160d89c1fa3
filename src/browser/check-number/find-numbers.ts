import type { Patterns } from './check-book.ts';
import { plainSigns } from './plain-signs.ts';
import { hanDigit, hanNumeral, readChinese } from './read-chinese.ts';
import { endOfEnglish, englishNumber, readEnglish } from './read-english.ts';
import { readQualifier, type Qualifier } from './read-qualifier.ts';
import { setAside } from './set-aside.ts';
import { shareUnit } from './share-unit.ts';

/** A number in a text, as a reader would read it. */
export type Found = Qualifier & {
  /** As it was typed, with what qualifies it. */
  text: string;
  value: number;
  /** The size of its last digit that tells something: 1000 for 42,000 and for 4.2万. */
  step: number;
  percent: boolean;
};

const plainDigits = `(?:\\d{1,3}(?:[,']\\d{3})+(?![\\d])|\\d{1,3}(?: \\d{3})+(?![\\d])|\\d+)(?:\\.\\d+)?`;
const digitWords = 'one|two|three|four|five|six|seven|eight|nine';
const number = new RegExp(
  [
    `百分之(?<hundredth>${plainDigits}|[${hanNumeral}]+(?:点[${hanDigit}]+)?)`,
    `(?<tenths>[${hanDigit}\\d])成(?<half>[半${hanDigit}])?`,
    `(?<![\\d.,])(?<part>[1-9]|${digitWords}) (?:in|out of) (?:every )?(?<whole>${digitWords}|ten|\\d{1,2})\\b`,
    `(?<digits>${plainDigits})(?:(?<tail>[十百千万亿][${hanNumeral}\\d]*)|[ -]?(?<size>hundred|thousand|million|billion|bn|mn|[km])\\b)?(?<sign> ?(?:%|per ?cent\\b))?`,
    `(?<han>[${hanNumeral}]+(?:点[${hanDigit}]+[万亿]?)?)`,
    `(?<words>${englishNumber})(?<wordSign> per ?cent\\b)?`,
  ].join('|'),
  'g',
);
const sizes: Record<string, number> = { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, mn: 1e6, m: 1e6, billion: 1e9, bn: 1e9 };

/**
 * Numbers of a text that may be figures, and those that are not: dates, ages, telephones and the like, as typed.
 *
 * @param counted a pattern for what is counted
 */
export function findNumbers(typed: string, counted: RegExp, patterns: Patterns): { found: Found[]; aside: string[] } {
  const text = plainSigns(typed);
  const spans = setAside(text, counted, patterns.aside);
  const found: Found[] = [];
  const aside = new Set<string>();
  for (const { from, to, groups } of numbersIn(text)) {
    const shared = groups.digits || groups.han ? shareUnit(text.slice(from, to), text.slice(to)) : '';
    const read = shared ? readShared(text.slice(from, to) + shared) : readMatch(groups);
    if (!read) continue;
    const qualifier = readQualifier(text, from, to, patterns);
    const [start, end] = [qualifier.from, qualifier.to];
    // A lone number is asked for as it stands, though it may look like a year.
    const alone = text.slice(start, end).trim() === text.trim();
    const span = spans.find((each) => from < each.to && to > each.from);
    if (span && !alone) {
      aside.add(typed.slice(span.from, span.to).trim());
      continue;
    }
    if (/[a-z]$/.test(text.slice(0, from)) && /^[a-z\d]/.test(text.slice(from))) continue;
    found.push({ ...read, ...qualifier, text: typed.slice(start, to).trimStart() + shared + typed.slice(to, end).trimEnd() });
  }
  return { found, aside: [...aside] };
}

type Groups = Partial<Record<string, string>>;

/** Everything that is written like a number. */
function* numbersIn(text: string): Generator<{ from: number; to: number; groups: Groups }> {
  number.lastIndex = 0;
  for (let match = number.exec(text); match; match = number.exec(text)) {
    const { index: from, groups: { words, ...groups } = {} } = match;
    const end = words ? endOfEnglish(words) : 0;
    // Of two numbers in words that run together, the second is read next.
    if (words && end < words.length) number.lastIndex = from + end;
    yield { from, to: number.lastIndex, groups: words ? { words: words.slice(0, end), ...(end === words.length ? { wordSign: groups['wordSign'] } : {}) } : groups };
  }
}

/** The first number of a range, with the unit of the second. */
const readShared = (text: string): ReturnType<typeof readMatch> => readMatch(new RegExp(number.source).exec(text)?.groups ?? {});

function readMatch({ hundredth, tenths, half, part, whole, digits, tail, size, sign, han, words, wordSign }: Groups): Pick<Found, 'value' | 'step' | 'percent'> | undefined {
  const percentOf = (value: number | undefined) => (value === undefined ? undefined : reading(value, true));
  if (hundredth) return percentOf(/\d/.test(hundredth) ? Number(hundredth.replace(/[, ']/g, '')) : readChinese(hundredth));
  if (tenths) return percentOf((readChinese(tenths) ?? 0) * 10 + (half === '半' ? 5 : half ? (readChinese(half) ?? 0) : 0));
  if (part && whole) {
    const share = countOf(part) / countOf(whole);
    return percentOf(share <= 1 ? share * 100 : undefined);
  }
  if (digits) {
    const plain = digits.replace(/[, ']/g, '');
    const value = tail ? readChinese(plain + tail) : Number(plain) * (sizes[size ?? ''] ?? 1);
    return value === undefined ? undefined : reading(value, Boolean(sign));
  }
  if (han) {
    const value = readChinese(han);
    return value === undefined ? undefined : reading(value, false);
  }
  const value = readEnglish(words ?? '');
  return value === undefined ? undefined : reading(value, Boolean(wordSign));
}

const countOf = (text: string): number => Number(text) || (readEnglish(text) ?? 0);

/** Without the dust of floating points: 4.67 × 10,000 is 46,700. */
function reading(raw: number, percent: boolean): Pick<Found, 'value' | 'step' | 'percent'> {
  const value = Math.round(raw * 1e6) / 1e6;
  let step = 1;
  if (value % 1 !== 0) while (Math.abs(value / step - Math.round(value / step)) > 1e-9 && step > 1e-6) step /= 10;
  else while (value !== 0 && !percent && value % (step * 10) === 0) step *= 10;
  return { value, step, percent };
}
