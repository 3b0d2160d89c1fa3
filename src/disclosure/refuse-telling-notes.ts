import type { InBoth } from '../locale/locales.ts';
import { findTypedNumber } from '../locale/find-typed-number.ts';
import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { inData, shownPath } from '../records/folders.ts';
import type { Place } from '../records/place-schema.ts';
import { Problem, type Words } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import { hintsAtCount, namesPlace } from './hint-at-counts.ts';

/**
 * Stops the build at words that would tell what the numbers hide: a note on a withheld cell, which says why it is
 * hidden; a number typed into a note, which no check of cells would see; and, where anything is hidden, words that say how
 * few there are. The code book's own texts may hold numbers, but none beside the name of a place that hides one.
 */
export function refuseTellingNotes(releases: readonly ReadRelease[], book: CodeBook): void {
  const hiding = new Set<Place>();
  for (const { file, title, note, cells } of releases) {
    const hidden = cells.filter(({ status }) => status === 'withheld').flatMap(({ place }) => book.places.get(place) ?? []);
    for (const place of hidden) hiding.add(place);
    const lookForHints = (at: string, words: InBoth) => {
      if (hidden.length > 0 || namesAny(words, hiding)) refuseHints(file, at, words);
    };
    for (const [at, words] of Object.entries({ title, note })) {
      refuseNumbers(file, at, words);
      lookForHints(at, words);
    }
    cells.forEach((cell, index) => {
      if (!cell.note) return;
      const at = `cells[${index}].note (${cellKey(cell)})`;
      refuseNumbers(file, at, cell.note);
      if (cell.status === 'withheld') {
        refuse(
          file,
          at,
          { en: 'a note on a withheld cell', zh: '不公开的一格带有备注' },
          { en: 'no word on why a count is withheld', zh: '不公开的缘由一概不写' },
          { en: 'take the note out', zh: '删去备注' },
        );
      }
      lookForHints(at, cell.note);
    });
  }
  for (const { file, at, words } of textsBeside(book)) {
    if (!namesAny(words, hiding)) continue;
    refuseNumbers(shownPath(inData(file)), at, words);
    refuseHints(shownPath(inData(file)), at, words);
  }
}

const textsOf = ({ en, zh }: InBoth): string[] => [en, zh];
const namesAny = (words: InBoth, places: Iterable<Place>): boolean => [...places].some(({ name }) => textsOf(words).some((text) => namesPlace(text, name)));

/** Texts of the code book that a reader meets beside the figures, each with its file and place in it. */
function textsBeside({ sources, measures, terms }: CodeBook): { file: string; at: string; words: InBoth }[] {
  return [
    ...[...sources.values()].flatMap(({ id, note }) => (note ? [{ file: 'sources.json', at: `${id}.note`, words: note }] : [])),
    ...[...measures.values()].flatMap(({ id, label, definition, cannot_show }) => Object.entries({ label, definition, cannot_show }).map(([field, words]) => ({ file: 'measures.json', at: `${id}.${field}`, words }))),
    ...[...terms.values()].map(({ id, definition }) => ({ file: 'terms.json', at: `${id}.definition`, words: definition })),
  ];
}

function refuseHints(file: string, at: string, words: InBoth): void {
  if (!textsOf(words).some(hintsAtCount)) return;
  refuse(
    file,
    at,
    { en: 'words that say how many there are, or why a count is hidden (not repeated here)', zh: '文字里透露了人数多少，或不公开的缘由（此处不重复）' },
    { en: 'where a count is hidden, no number, no “fewer than” and no reason, in any words', zh: '有数字不公开时，不写人数，不写“不到”“少于”之类，也不写缘由' },
    { en: 'take these words out', zh: '删去这些文字' },
  );
}

function refuseNumbers(file: string, at: string, words: { en: string; zh: string }): void {
  if (!findTypedNumber(words.en) && !findTypedNumber(words.zh)) return;
  refuse(
    file,
    at,
    { en: 'a number in a note (not repeated here)', zh: '备注里写了数字（此处不重复）' },
    { en: 'words and dates only; numbers stand in cells, where they are checked', zh: '只写文字和日期；数字只在数字栏里填，才会经过检查' },
    { en: 'take the number out of the note', zh: '从备注中删去数字' },
  );
}

function refuse(file: string, at: string, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file, at, found, expected, todo });
}
