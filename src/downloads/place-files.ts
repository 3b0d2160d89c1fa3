import { openBooks, type FigureBook } from '../figures/figure-book.ts';
import { latest } from '../figures/release-names.ts';
import type { Place } from '../records/place-schema.ts';
import { readOnce } from '../records/read-once.ts';
import { formats } from './download-files.ts';
import { rowsOfPlace } from './rows.ts';
import { writeCsv } from './write-csv.ts';
import { writeJson } from './write-json.ts';

/** A file of one prefecture and its counties: its address without the base path, and its text. */
export type PlaceFile = { place: Place; release: string; format: (typeof formats)[number]; route: string; text: string };

/** The prefecture itself, then its counties: the places its files speak of. */
const placesIn = (book: FigureBook, place: Place): readonly Place[] => [place, ...book.countiesOf(place)];

/** Where the file of a place lies: `/data/<release>/<place>.csv`, beside the release’s own. */
export const placeFileRoute = (release: string, place: Place, format: string): string => `/data/${release}/${place.slug}.${format}`;

/** The files of every prefecture for every release, oldest first, then as of the latest; the rows are those of the big files. */
export const placeFiles: () => readonly PlaceFile[] = readOnce(() => {
  const books = openBooks();
  const named = [...books.map((book) => ({ release: book.release.release, book })), ...books.slice(-1).map((book) => ({ release: latest, book }))];
  return named.flatMap(({ release, book }) =>
    book.prefectures.flatMap((place) =>
      formats.map((format) => {
        const places = placesIn(book, place);
        const text = format === 'csv' ? writeCsv(places.flatMap((each) => rowsOfPlace(book, each))) : writeJson(book, { places });
        return { place, release, format, route: placeFileRoute(release, place, format), text };
      }),
    ),
  );
});
