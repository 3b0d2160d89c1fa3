import type { CodeBook } from '../../../src/records/code-book.ts';
import type { Grid } from '../grid.ts';
import type { Header } from './find-header.ts';
import { findPlaces } from './find-places.ts';
import { findMeasure } from './known-measures.ts';
import type { KnownPlace } from './known-places.ts';
import { dense, plain } from './plain-text.ts';
import { periodsIn } from './read-period.ts';

/** What the words around a table say of it: title rows, the sheet’s name and the file’s. */
export type Titles = {
  readonly periods: readonly string[];
  /** What a column headed 人数 counts. */
  readonly measure: string | undefined;
  /** How far the point moves where all counts are in 万. */
  readonly places: number;
  /** The prefecture that a sheet is named after. */
  readonly sheet: KnownPlace | undefined;
};

export function titlesOf(grid: Grid, header: Header, { file, book, known }: { file: string; book: CodeBook; known: readonly KnownPlace[] }): Titles {
  const rows = grid.rows.slice(0, header.first).flatMap((row) => row.filter(({ spread }) => !spread).map(({ written }) => plain(written)));
  const named = file.replace(/\.[^.]*$/, '');
  const [sheet, ...others] = findPlaces(grid.name, known, { levels: ['prefecture'] });
  // The nearest words count: a title above the table before the sheet’s name, and that before the file’s.
  const periods = [rows, [grid.name], [named]].map((words) => [...new Set(words.flatMap(periodsIn))]).find((found) => found.length > 0) ?? [];
  return {
    periods,
    measure: [grid.name, ...rows, named].flatMap((words) => measureIn(words, book) ?? [])[0],
    places: rows.some((words) => /单位[:：]?\(?万/.test(dense(words))) ? 4 : 0,
    sheet: others.length === 0 ? sheet : undefined,
  };
}

/** The one measure whose name is all of the words, or stands in them; undefined where there are several. */
function measureIn(words: string, book: CodeBook): string | undefined {
  const whole = findMeasure(words, book);
  if (whole || words === '') return whole?.id;
  const text = dense(words);
  const inside = [...book.measures.values()].filter(({ label, short_label }) => [label.zh, label.en, short_label.zh].some((name) => text.includes(dense(name))));
  return inside.length === 1 ? inside[0]?.id : undefined;
}
