import { Problem } from '../../records/problem.ts';
import { lineAndColumn } from '../place-in-head.ts';
import { plainProse } from '../plain-prose.ts';
import { findTelling, type Telling } from '../safeguards/find-telling.ts';
import { numberRules } from '../safeguards/rules.ts';
import { joinStrings } from './join-strings.ts';
import type { PublishedFile } from './list-published.ts';
import { readStrings, type JsonString } from './read-strings.ts';

/** The site’s own address, which is published on purpose. */
const own = /^contact\.email$/;
/** Checksums: nobody’s number, however its digits fall. */
const checksum = /^(?=.*[a-f])[\da-f]{16,}$/;

/** Refuses numbers and addresses that belong to a person, in whatever text is published; nothing of them is repeated. */
export function checkPrivateNumbers({ room, file, within }: PublishedFile, text: string): void {
  const { text: words, placeOf } = within.endsWith('.json') ? joinStrings(readStrings(text).filter(mayTell)) : { text, placeOf: (index: number) => lineAndColumn(text, index, 1) };
  const raw = findTelling(words, [], numberRules);
  if (!raw) return;
  const { index, told } = within.endsWith('.mdx') ? surest(raw, words) : raw;
  throw new Problem({ file, at: placeOf(index), found: told.found, expected: told.expected, todo: told.todo });

  function mayTell({ value, path }: JsonString): boolean {
    return !checksum.test(value) && !(room === 'content' && within === 'site.json' && own.test(path));
  }
}

/** Half of a number that markup breaks reads as another kind: the text as a reader meets it may say better what it is. */
function surest(raw: Telling, text: string): Telling {
  const prose = plainProse(text);
  const met = findTelling(prose.text, [], numberRules);
  return met && rank(met) < rank(raw) ? { index: prose.placeOf(met.index), told: met.told } : raw;
}

const rank = ({ told }: Telling): number => numberRules.findIndex((rule) => rule === told);
