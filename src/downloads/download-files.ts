import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import { latest } from '../figures/release-names.ts';
import { readOnce } from '../records/read-once.ts';
import { rowsOf } from './rows.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

/** The formats a release is offered in, and who writes them. */
const writers = { csv: (book: FigureBook) => writeCsv(rowsOf(book)), json: (book: FigureBook) => writeJson(book) };

type Format = keyof typeof writers;
/** In the order in which they are offered. */
export const formats: readonly Format[] = ['csv', 'json'];

/** A file to take away: its address on the site without the base path, and its text. */
type DownloadFile = { release: string; format: Format; route: string; text: string };

/** Every file of every release, oldest first, and the `latest` alias last; written once a build. */
export const downloadFiles: () => readonly DownloadFile[] = readOnce(() => {
  const books = openBooks();
  const named = books.map((book) => ({ release: book.release.release, book }));
  return [...named, { release: latest, book: books.at(-1) }].flatMap(({ release, book }) =>
    book ? formats.map((format) => ({ release, format, route: `/data/${release}.${format}`, text: writers[format](book) })) : [],
  );
});
