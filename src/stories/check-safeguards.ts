import { Problem } from '../records/problem.ts';
import { joinStrings } from './files/join-strings.ts';
import type { JsonString } from './files/read-strings.ts';
import { lineAndColumn, placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';
import { findTelling, type Telling } from './safeguards/find-telling.ts';
import type { Rule } from './safeguards/rule.ts';
import { numberRules } from './safeguards/rules.ts';
import { scanBody } from './scan-body.ts';

/**
 * Refuses words that can lead to a child or to somebody’s door, wherever they stand in a text: front matter with its
 * comments, prose, inside tags, in what tags are given, in comments of the body. All of it is published with the
 * repository. `known` are names that may stand. The message says the kind and the place and repeats nothing.
 */
export function checkSafeguards(text: Text<object>, known: readonly string[]): void {
  const volunteer: unknown = Reflect.get(text.head, 'volunteer');
  const names = typeof volunteer === 'string' ? [...known, volunteer] : known;
  const inHead = findTelling(text.headText, names);
  if (inHead) refuse(text.file, lineAndColumn(text.headText, inHead.index, 2), inHead);
  // What YAML makes of it: letters by their numbers, lines folded into one.
  for (const { path, value } of valuesOf(text.head)) {
    const inValue = findTelling(value, names);
    if (inValue) refuse(text.file, placeInHead(text.headText, path), inValue);
  }
  for (const { words, placeOf, from } of partsOf(text.body)) {
    const found = findTelling(words, names, from);
    if (found) refuse(text.file, placeInText(text, placeOf(found.index)), found);
  }
}

/** The same for the texts of a JSON file. */
export function checkStrings(file: string, strings: readonly JsonString[], known: readonly string[]): void {
  const { text, placeOf } = joinStrings(strings);
  const found = findTelling(text, known);
  if (found) refuse(file, placeOf(found.index), found);
}

function refuse(file: string, at: string, { told: { found, expected, todo } }: Telling): never {
  throw new Problem({ file, at, found, expected, todo });
}

/** Every text of the front matter as it is read, by its path. */
function valuesOf(value: unknown, path: readonly PropertyKey[] = []): readonly { path: readonly PropertyKey[]; value: string }[] {
  if (typeof value === 'string') return [{ path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => valuesOf(each, [...path, Array.isArray(value) ? Number(name) : name]));
}

/** Words of a body, where each of their characters stands in it, and by which rules they are read; all unless told. */
type Part = { words: string; placeOf: (index: number) => number; from?: readonly Rule[] };

/** The prose as a reader meets it; then what a reader of the site does not meet, and one of the repository does. */
function partsOf(body: string): readonly Part[] {
  const prose = plainProse(body);
  const aside = scanBody(body).flatMap((piece): Part[] => {
    if (piece.kind === 'comment') return [{ words: piece.text, placeOf: (at) => piece.index + at }];
    if (piece.kind !== 'tag') return [];
    return [...piece.tag.attributes.matchAll(/="([^"]*)"/g)].map((match) => ({ words: match[1] ?? '', placeOf: () => piece.index }));
  });
  const links = [...body.matchAll(/\]\(([^)\s]*)/g)].flatMap((match): Part[] => {
    const address = plainAddress(match[1] ?? '');
    const placeOf = () => match.index + 2;
    // Of an address of the web only the numbers are ours to judge: its words are those of whoever published there.
    return /^https?:/.test(address) ? [{ words: address, placeOf, from: numberRules }] : [{ words: address, placeOf }];
  });
  // As it was typed, too: what emphasis is made of may stand for digits left out.
  return [{ words: prose.text, placeOf: prose.placeOf }, ...aside, ...links, { words: body, placeOf: (at) => at, from: numberRules }];
}

/** An address with its %31 read as letters; as it stands where it cannot be read. */
function plainAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
