import type { FigureBook } from '../figures/figure-book.ts';
import { outlinesShown } from '../figures/outlines-shown.ts';
import { bookOf } from '../figures/release-names.ts';
import { hasRange } from '../figures/withheld-counts.ts';

/**
 * Files that lie in a release’s folder, each with its media type, in the order in which they are written: one may tell of
 * those before it, so what describes the folder stands last.
 */
export const filesInFolder = {
  'figures.csv': 'text/csv',
  'wide.csv': 'text/csv',
  'reported.csv': 'text/csv',
  'hxl.csv': 'text/csv',
  'ranges.csv': 'text/csv',
  'reported.json': 'application/json',
  'places.geojson': 'application/geo+json',
  'places.topojson': 'application/topo+json',
  'figures.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'CITATION.cff': 'application/yaml',
  'csv-metadata.json': 'application/csvm+json',
  'README.txt': 'text/plain',
  'datapackage.json': 'application/json',
  SHA256SUMS: 'text/plain',
} as const;

export type FolderFile = keyof typeof filesInFolder;

/** Files that are nothing without outlines. */
const outlined: readonly FolderFile[] = ['places.geojson', 'places.topojson'];

/** Whether a release has what a file is for: outlines that may be shown; withheld counts of which something can be said. */
function isOffered(name: FolderFile, book: FigureBook): boolean {
  if (outlined.includes(name)) return outlinesShown();
  return name !== 'ranges.csv' || book.table.figures.some(hasRange);
}

/** The names of the files that a release has. */
export const offeredFiles = (book: FigureBook): readonly FolderFile[] => (Object.keys(filesInFolder) as FolderFile[]).filter((name) => isOffered(name, book));

/** Where such a file lies, without the base path. `release` is a day, or `latest`. */
export const routeOfFile = (release: string, name: FolderFile): string => `/data/${release}/${name}`;

/** The same for all of a release, for those who only link. */
export const folderRoutes = (release: string): string[] => offeredFiles(bookOf(release)).map((name) => routeOfFile(release, name));
