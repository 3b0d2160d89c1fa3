import { toldOfMisspelling } from './misspelt-name.ts';
import { readPlainly, withDigits } from './read-plainly.ts';
import type { Rule, Told } from './rule.ts';
import { rules } from './rules.ts';
import { speaksOfChild } from './sentence.ts';

/** What leads to a person, and where in the text it begins; `index` counts UTF-16 units from 0. */
export type Telling = { index: number; told: Told };

const latin = /[A-Za-z\d@\ufffc]/;
const han = /\p{Script=Han}/u;

/**
 * The first words of a text, in either language, that can lead to a child or to somebody’s door, by the first of the
 * rules that finds any.
 * `known` are names that may stand: places of the code book, the volunteer. `from` are the rules to look by, all unless told.
 *
 * What it cannot see: a rare illness, an unusual event, small things that together are enough, a picture in words. It
 * reads words, not lives; a person who is responsible for safeguarding has to read the whole.
 */
export function findTelling(written: string, known: readonly string[] = [], from: readonly Rule[] = rules): Telling | undefined {
  const plain = readPlainly(written);
  const { text } = plain;
  const digits = withDigits(text);
  const withHan = han.test(text);
  const withLatin = latin.test(digits);
  for (const rule of from) {
    const read = rule.spelled ? digits : text;
    const patternsOf = (both: { latin: readonly RegExp[]; han: readonly RegExp[] }) => [...(withLatin ? both.latin : []), ...(withHan ? both.han : [])];
    const found = [
      ...patternsOf(rule).map((pattern) => firstOf(pattern, rule, read, known)),
      ...patternsOf(rule.besideChild ?? { latin: [], han: [] }).map((pattern) => firstOf(pattern, rule, read, known, speaksOfChild)),
    ].filter((match) => match !== undefined);
    const first = found.sort((one, other) => one.index - other.index)[0];
    if (first) return { index: plain.placeOf(first.index), told: (rule.ofNames && toldOfMisspelling(read, first.index + first[0].length, known)) || rule };
  }
  return undefined;
}

/** The first match of a pattern that is one for good, and stands where `onlyWhere` says that it tells. */
function firstOf(pattern: RegExp, { but }: Rule, text: string, known: readonly string[], onlyWhere?: (text: string, index: number) => boolean): RegExpExecArray | undefined {
  if (!pattern.test(text)) return undefined;
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  // A match that is none may hide another that begins inside it.
  for (let match = every.exec(text); match; match = every.exec(text)) {
    if (!but?.(match[0], text, match.index) && !endsInKnown(match, text, known) && onlyWhere?.(text, match.index) !== false) return match;
    every.lastIndex = match.index + 1;
  }
  return undefined;
}

/** Whether the end of a match is part of a name that may stand: “Alder Town” where that is a county. */
function endsInKnown({ index, 0: words }: RegExpExecArray, text: string, known: readonly string[]): boolean {
  const end = index + words.length;
  return known.some((name) => {
    const at = text.indexOf(name, Math.max(0, end - name.length));
    return at >= 0 && at < end && at + name.length >= end;
  });
}
