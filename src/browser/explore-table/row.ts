import type { Choice, Column } from './view.ts';

/** A row of the table as the page shows it: nothing is known of it but what stands there. */
export type Row = {
  /** Name of its figure, as in the files. */
  id: string;
  /** What each column holds, in words of the page; a date as the files have it. */
  cells: Readonly<Record<Column, string>>;
  /** The number; null where there is none. */
  value: number | null;
  /** What it is of each that can be chosen, by the name an address has for it. */
  is: Readonly<Record<Choice, string>>;
  /** The same in words of the page. */
  called: Readonly<Record<Choice, string>>;
  /** All its words, in small letters, to be looked for. */
  words: string;
};
