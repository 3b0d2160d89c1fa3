import { compareReleases, differenceSorts, releasePairs } from '../figures/compare-releases.ts';
import { openBooks } from '../figures/figure-book.ts';
import { nameOfPair, releasesFileRoute, routeOfRelease, routeOfReleaseFile } from '../locale/release-route.ts';
import { pathTo } from '../locale/paths.ts';
import { readOnce } from '../records/read-once.ts';
import { schemaVersion } from './schema-version.ts';
import { writeComparison } from './write-comparison.ts';

/** The twin of a page about releases: its name in `/data/releases/`, its address without the base path, and its text. */
export type ReleasePageFile = { name: string; route: string; text: string };

/** Of every release, against the one before; then of every pair. */
export const comparisonFiles: () => readonly ReleasePageFile[] = readOnce(() => {
  const books = openBooks();
  const own = books.map((book, at) => ({ name: book.release.release, text: writeComparison(books[at - 1], book) }));
  const pairs = releasePairs(books).map(({ before, after }) => ({ name: nameOfPair(before.release.release, after.release.release), text: writeComparison(before, after) }));
  return [...own, ...pairs].map((file) => ({ ...file, route: routeOfReleaseFile(file.name) }));
});

/** The list of releases as JSON, oldest first: how much of each sort every one of them changed. */
export function releaseListFile(): ReleasePageFile {
  const books = openBooks();
  const releases = books.map((book, at) => {
    const differences = compareReleases(books[at - 1], book);
    return {
      ...book.release,
      figures: book.table.figures.length,
      before: books[at - 1]?.release.release ?? null,
      changes: Object.fromEntries(differenceSorts.map((sort) => [sort, differences.filter((each) => each.sort === sort).length])),
      page: { en: pathTo('en', routeOfRelease(book.release.release)), zh: pathTo('zh', routeOfRelease(book.release.release)) },
    };
  });
  return { name: 'releases', route: releasesFileRoute, text: `${JSON.stringify({ schema_version: schemaVersion, releases }, null, 1)}\n` };
}
