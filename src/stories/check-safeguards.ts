import { Problem } from '../records/problem.ts';
import { lineAndColumn } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';
import { findTelling, type Telling } from './safeguards/find-telling.ts';
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
  for (const { words, placeOf } of partsOf(text.body)) {
    const found = findTelling(words, names);
    if (found) refuse(text.file, placeInText(text, placeOf(found.index)), found);
  }
}

/** The same for words of a JSON file, by the path of each. */
export function checkWords(file: string, words: Iterable<readonly [at: string, words: string]>, known: readonly string[]): void {
  for (const [at, each] of words) {
    const found = findTelling(each, known);
    if (found) refuse(file, at, found);
  }
}

function refuse(file: string, at: string, { told: { found, expected, todo } }: Telling): never {
  throw new Problem({ file, at, found, expected, todo });
}

type Part = { words: string; placeOf: (index: number) => number };

/** The prose as a reader meets it; then what a reader of the site does not meet, and one of the repository does. */
function partsOf(body: string): readonly Part[] {
  const prose = plainProse(body);
  const aside = scanBody(body).flatMap((piece): Part[] => {
    if (piece.kind === 'comment') return [{ words: piece.text, placeOf: (at) => piece.index + at }];
    if (piece.kind !== 'tag') return [];
    return [...piece.tag.attributes.matchAll(/="([^"]*)"/g)].map((match) => ({ words: match[1] ?? '', placeOf: () => piece.index }));
  });
  const links = [...body.matchAll(/\]\(([^)\s]*)/g)].map((match) => ({ words: (match[1] ?? '').replace(/^https?:\S*/, ''), placeOf: (at: number) => match.index + 2 + at }));
  return [{ words: prose.text, placeOf: prose.placeOf }, ...aside, ...links];
}
