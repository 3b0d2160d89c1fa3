import type { FigureBook } from '../figures/figure-book.ts';
import { bookOf, releaseNames } from '../figures/release-names.ts';
import type { InBoth } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import { readOnce } from '../records/read-once.ts';
import { filesInFolder, offeredFiles, routeOfFile, type FolderFile } from '../wording/name-files.ts';
import { mediaTypeOf } from './content-types.ts';
import { downloadFiles } from './download-files.ts';
import { placeFiles } from './place-files.ts';
import { releaseTables } from './release-tables.ts';
import { isReported } from './reported-rows.ts';
import { writeWorkbook } from './workbook/write-workbook.ts';
import { sha256, writeChecksums } from './write-checksums.ts';
import { writeCitationFile } from './write-citation-file.ts';
import { writeCsv } from './write-csv.ts';
import { writeCsvw } from './write-csvw.ts';
import { packageFile, writeDataPackage } from './write-data-package.ts';
import { writeGeojson } from './write-geojson.ts';
import { writeJson } from './write-json.ts';
import { writeReleaseReadme } from './write-release-readme.ts';
import { writeTopojson } from './write-topojson.ts';

/** A file of a release as it is published: what it holds, its address without the base path, and its bytes. */
export type ReleaseFile = { release: string; name: string; says: InBoth; route: string; mediaType: string; bytes: Uint8Array<ArrayBuffer>; sha256: string };

/** A folder while it is being written: the release’s name, and the files that are there already. */
type Folder = { release: string; before: readonly ReleaseFile[] };
type Writer = (book: FigureBook, folder: Folder) => string | Uint8Array<ArrayBuffer>;

const table = (name: keyof typeof releaseTables): Writer => (book) => writeCsv(releaseTables[name].rows(book));

/** Who writes each file of a release’s folder, from the book that stands at that release. */
const writers: Record<FolderFile, Writer> = {
  'figures.csv': table('figures.csv'),
  'wide.csv': table('wide.csv'),
  'reported.csv': table('reported.csv'),
  'hxl.csv': table('hxl.csv'),
  'ranges.csv': table('ranges.csv'),
  'reported.json': (book) => writeJson(book, { keep: isReported }),
  'places.geojson': writeGeojson,
  'places.topojson': writeTopojson,
  'figures.xlsx': writeWorkbook,
  'CITATION.cff': writeCitationFile,
  'csv-metadata.json': writeCsvw,
  'README.txt': writeReleaseReadme,
  'datapackage.json': (book, { release, before }) => writeDataPackage(book, [...before, ...placeFilesIn(release)].map((file) => packageFile(file)), routeOfFile(release, 'datapackage.json')),
  SHA256SUMS: (_book, { release, before }) => writeChecksums([...before, ...placeFilesIn(release)]),
};

/** Files that hold figures and neither the address of the site nor anything drawn. */
const outlines: readonly FolderFile[] = ['places.geojson', 'places.topojson'];
const holdsFigures = (name: FolderFile): boolean => name in releaseTables || name === 'reported.json' || outlines.includes(name);

/** The files of figures in a release’s folder, with their texts: tables, JSON and outlines with figures joined. */
export const figureFilesIn = (book: FigureBook): { name: string; bytes: Uint8Array<ArrayBuffer> }[] =>
  offeredFiles(book)
    .filter(holdsFigures)
    .map((name) => ({ name, bytes: bytesOf(writers[name](book, { release: book.release.release, before: [] })) }));

/** Folders that have been asked for. */
const folders = readOnce(() => new Map<string, readonly ReleaseFile[]>());

/** Every file of one release, written once a build: the two beside its folder first, then those in it. Nothing for a release there is not. */
export function filesOf(release: string): readonly ReleaseFile[] {
  const kept = folders();
  const files = kept.get(release) ?? (releaseNames().includes(release) ? writeFolder(release) : []);
  kept.set(release, files);
  return files;
}

function writeFolder(release: string): ReleaseFile[] {
  const says = (say: (words: ReturnType<typeof wordsOf>) => string): InBoth => ({ en: say(wordsOf('en')), zh: say(wordsOf('zh')) });
  const beside = downloadFiles()
    .filter((file) => file.release === release)
    .map(({ format, route, text }) => released({ release, name: `${release}.${format}`, says: says(({ data }) => data[format]), route, mediaType: format === 'csv' ? 'text/csv' : 'application/json' }, text));
  const inside: ReleaseFile[] = [];
  const book = bookOf(release);
  for (const name of offeredFiles(book)) {
    const written = writers[name](book, { release, before: [...inside] });
    inside.push(released({ release, name, says: says(({ files }) => files.kinds[name]), route: routeOfFile(release, name), mediaType: filesInFolder[name] }, written));
  }
  return [...beside, ...inside];
}

/** The prefectures’ own files, which lie in the same folder. */
export const placeFilesIn = (release: string): Pick<ReleaseFile, 'name' | 'says' | 'mediaType' | 'bytes'>[] =>
  placeFiles()
    .filter((file) => file.release === release)
    .map(({ place, format, text }) => ({
      name: `${place.slug}.${format}`,
      says: { en: `${place.name.en}: ${wordsOf('en').files.ofPlace[format]}`, zh: `${place.name.zh}：${wordsOf('zh').files.ofPlace[format]}` },
      mediaType: mediaTypeOf(format === 'csv' ? '.csv' : '.json') ?? '',
      bytes: new TextEncoder().encode(text),
    }));

const bytesOf = (written: string | Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> => (typeof written === 'string' ? new TextEncoder().encode(written) : written);

function released(about: Omit<ReleaseFile, 'bytes' | 'sha256'>, written: string | Uint8Array<ArrayBuffer>): ReleaseFile {
  const bytes = bytesOf(written);
  return { ...about, bytes, sha256: sha256(bytes) };
}
