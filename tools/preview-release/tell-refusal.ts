import { basename } from 'node:path';
import type { InBoth } from '../../src/locale/locales.ts';
import { readCodeBook, type CodeBook } from '../../src/records/code-book.ts';
import { readCountyOutlines } from '../../src/records/read-county-outlines.ts';
import type { ProblemText } from '../../src/records/problem.ts';
import { hushNumbers, inEach, withoutToday } from './hush-numbers.ts';
import { sayWhere } from './say-where.ts';

/** Why the site would not take the release, ready for the page: no number of the file, no folder of this machine, no day. */
export type Refusal = { file: InBoth; at: InBoth | undefined; found: InBoth; expected: InBoth; todo: InBoth };

/** What to tell of a Problem with the file that was handed in, or with what it was put beside. */
export function tellRefusal({ file, at, found, expected, todo }: ProblemText, handedIn: string): Refusal {
  const own = basename(file) === basename(handedIn) || /(^|[\\/])counts[\\/]/.test(file);
  const book = bookIfWhole();
  return {
    file: own ? { zh: `交来的文件：${basename(handedIn)}`, en: `The file you gave: ${basename(handedIn)}` } : { zh: file, en: file },
    at: at === undefined ? undefined : sayWhere(at, book),
    found: hushNumbers(found, placeCodes(book)),
    expected: withoutToday(inEach(expected)),
    todo: inEach(todo),
  };
}

/** Codes that say where to look, and no count: of the places of the code book, and of the counties whose outlines are known. */
function placeCodes(book: CodeBook | undefined): ReadonlySet<string> {
  if (!book) return new Set();
  return new Set([...book.places.keys(), ...(readCountyOutlines()?.counties ?? []).map(({ code }) => code)]);
}

/** The code book, for the names in it; nothing where it is itself what is wrong. */
function bookIfWhole(): CodeBook | undefined {
  try {
    return readCodeBook();
  } catch {
    return undefined;
  }
}
