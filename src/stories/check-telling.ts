import { readFileSync } from 'node:fs';
import type { FigureBook } from '../figures/figure-book.ts';
import { checkSafeguards, checkStrings } from './check-safeguards.ts';
import { listPublished, roomsOfBuild } from './files/list-published.ts';
import { readStrings } from './files/read-strings.ts';
import { readNames } from './names.ts';
import type { Text } from './read-texts.ts';

const placeNames = ({ code }: FigureBook): readonly string[] => [...code.places.values()].flatMap(({ name, full_name }) => [name.en, name.zh, full_name.en, full_name.zh]);

/** Names that may stand in every text: places of the code book, and what content/names.json holds. */
export const knownNames = (book: FigureBook): readonly string[] => [...placeNames(book), ...readNames().flatMap(({ en, zh }) => [...en, ...zh])];

/** Words: not an id, an address, a day, a checksum. Numbers in those have been looked for in every file (`checkFiles`). */
const isWords = ({ value }: { value: string }): boolean => /\s|\p{Script=Han}/u.test(value.trim());

/**
 * Refuses words that can lead to somebody, in the texts of content/ and in every JSON file that is published: titles, notes,
 * corrections, terms, quotations, themes, the site’s own words and those of its interface. Before every other check of
 * words, whose messages repeat what they found.
 */
export function checkTelling(texts: readonly Text<object>[], book: FigureBook): void {
  const known = knownNames(book);
  for (const { room, path, file, within, link } of listPublished(roomsOfBuild())) {
    // Outlines are written by a tool and name every county of the province.
    if (!within.endsWith('.json') || link || (room === 'data' && within.startsWith('outlines/'))) continue;
    // What is entered into names.json may stand in texts, so no village may be entered.
    const own = room === 'content' && within === 'names.json' ? placeNames(book) : known;
    checkStrings(file, readStrings(readFileSync(path, 'utf8')).filter(isWords), own);
  }
  for (const text of texts) checkSafeguards(text, known);
}
