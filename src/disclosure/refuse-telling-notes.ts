import { findTypedNumber } from '../locale/find-typed-number.ts';
import { cellKey } from '../records/check-truth.ts';
import { Problem, type Words } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';

/**
 * Stops the build at words that would tell what the numbers hide: a note on a withheld cell, which says why it is
 * hidden, or a number typed into a note, which no check of cells would see.
 */
export function refuseTellingNotes(releases: readonly ReadRelease[]): void {
  for (const { file, title, note, cells } of releases) {
    refuseNumbers(file, 'title', title);
    refuseNumbers(file, 'note', note);
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
    });
  }
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
