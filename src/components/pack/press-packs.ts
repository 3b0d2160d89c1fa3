import { mediaTypeOf } from '../../downloads/content-types.ts';
import { filesOf, placeFilesIn } from '../../downloads/release-files.ts';
import { sha256, writeChecksums } from '../../downloads/write-checksums.ts';
import { packageFile, writeDataPackage, type PackageFile } from '../../downloads/write-data-package.ts';
import { writeLicence } from '../../downloads/write-licence.ts';
import { writePackLetter, type PackEntry } from '../../downloads/write-pack-letter.ts';
import { writeZip, type PackedFile } from '../../downloads/write-zip.ts';
import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { latest } from '../../figures/release-names.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { readOnce } from '../../records/read-once.ts';
import { namePack, packRoute } from '../../wording/name-packs.ts';
import { mapFileName, mapFilesOf } from '../map-picture/map-files.ts';
import { countyPicturesOf, picturesOf, sheetPicturesOf } from '../map-picture/map-pictures.ts';

/** All of a release in one file, in a language; `release` is a day, or `latest` for the newest once more. */
export type PressPack = { release: string; locale: Locale; name: string; mediaType: string; route: string; bytes: Uint8Array<ArrayBuffer>; sha256: string };

/** The press packs of every release in every language, oldest first, and those of `latest` last; made once a build. */
export const pressPacks: () => Promise<readonly PressPack[]> = readOnce(async () => {
  const dated = (await Promise.all(openBooks().map((book) => Promise.all(locales.map((locale) => makePack(book, locale)))))).flat();
  const newest = dated.slice(-locales.length).map((pack) => ({ ...pack, release: latest, route: packRoute(latest, pack.locale) }));
  return [...dated, ...newest];
});

async function makePack(book: FigureBook, locale: Locale): Promise<PressPack> {
  const { release } = book.release;
  const { file: what } = wordsOf(locale).workbook;
  const figures = figureFiles(release);
  const pictures = [...picturesOf(book), ...countyPicturesOf(book), ...sheetPicturesOf(book)].filter((picture) => picture.locale === locale);
  const maps = await mapFilesOf(pictures, locale);
  const entries: PackEntry[] = [
    { name: 'START-HERE.txt', what: what.start },
    { name: 'LICENCE.txt', what: what.licence },
    { name: citation, what: what.citation },
    { name: packageName, what: what.package },
    { name: 'SHA256SUMS', what: what.sums },
    { name: 'figures/', what: what.figures },
    ...(maps.length > 0 ? [{ name: 'maps/', what: what.maps }] : []),
    ...pictures.map((picture) => ({ name: `${mapFileName(picture)}.svg, .png`, what: picture.title })),
  ];
  const beside = [textFile('START-HERE.txt', writePackLetter(book, entries, locale)), textFile('LICENCE.txt', writeLicence(locale)), ...figures, ...maps];
  const told = [...beside, textFile(packageName, writeDataPackage(book, beside.map((file) => describe(file, entries, release)), packRoute(release, locale)))];
  const bytes = writeZip([...told, textFile('SHA256SUMS', writeChecksums(told))], release);
  return { release, locale, name: namePack(locale), mediaType: 'application/zip', route: packRoute(release, locale), bytes, sha256: sha256(bytes) };
}

/** What the description of the pack says of a file in it: what its folder says, else what the letter does. */
function describe({ name, bytes, what }: PackedFile & { what?: string }, entries: readonly PackEntry[], release: string): PackageFile {
  const inFolder = [...filesOf(release), ...placeFilesIn(release)].find((file) => `figures/${file.name}` === name);
  if (inFolder) return packageFile(inFolder, 'figures/');
  return { path: name, says: what ?? entries.find((entry) => entry.name === name)?.what ?? '', mediaType: mediaTypeOf(name) ?? '', bytes };
}

const packageName = 'datapackage.json';

const textFile = (name: string, text: string): PackedFile => ({ name, bytes: new TextEncoder().encode(text) });

const citation = 'CITATION.cff';
/**
 * The release’s folder as it is, so that files which name each other still do and its checksums hold. What lies beside the
 * folder is packed only where the folder has not the same bytes; how to cite lies on top as well, where programs look.
 */
function figureFiles(release: string): PackedFile[] {
  const beside = (name: string) => name.startsWith(`${release}.`);
  const inFolder = filesOf(release).filter(({ name }) => !beside(name));
  const others = filesOf(release).filter(({ name, sha256: sum }) => beside(name) && !inFolder.some((file) => file.sha256 === sum));
  const packed = [...inFolder, ...others, ...placeFilesIn(release)].map(({ name, bytes }) => ({ name: `figures/${name}`, bytes }));
  return [...packed, ...inFolder.filter(({ name }) => name === citation).map(({ name, bytes }) => ({ name, bytes }))];
}
