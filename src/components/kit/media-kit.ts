import { downloadFiles } from '../../downloads/download-files.ts';
import { sha256, writeChecksums } from '../../downloads/write-checksums.ts';
import { writeKitReadme } from '../../downloads/write-kit-readme.ts';
import { writeLicence } from '../../downloads/write-licence.ts';
import { writeZip, type PackedFile } from '../../downloads/write-zip.ts';
import { openBook, siteSettings } from '../../figures/figure-book.ts';
import { latest } from '../../figures/release-names.ts';
import { escapeText } from '../../locale/escape-text.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { drawSiteMark, markGrounds } from '../../maps/draw-site-mark.ts';
import { readOnce } from '../../records/read-once.ts';
import { storiesFor } from '../../stories/story-shelf.ts';
import { tellStory } from '../../stories/markdown/tell-story.ts';
import { kitRoute, nameKit } from '../../wording/name-kit.ts';
import { mapFilesOf } from '../map-picture/map-files.ts';
import { picturesOf } from '../map-picture/map-pictures.ts';
import { rasterMark } from './raster-mark.ts';

/** A file of the kit and what it is, in the words of its language. */
export type KitFile = PackedFile & { what: string; story?: true };

/** The media kit of a language: the pack, and what is in it, in the order in which it is told. */
export type MediaKit = { locale: Locale; name: string; route: string; bytes: Uint8Array; files: readonly KitFile[] };

/** The media kits of all languages, made once a build; both hold files of the same names. */
export const mediaKits: () => Promise<readonly MediaKit[]> = readOnce(() => Promise.all(locales.map(makeKit)));

async function makeKit(locale: Locale): Promise<MediaKit> {
  const { files: what } = wordsOf(locale).mediaKit;
  const told = [...figureFiles(locale), ...(await mapFilesOf(picturesOf(openBook()), locale)), ...(await markFiles(locale)), ...storyFiles(locale)];
  const licence = textFile('LICENCE.txt', writeLicence(locale), what.licence);
  const entries = [{ name: 'README.txt', what: what.readme }, licence, { name: 'SHA256SUMS', what: what.checksums }, ...told];
  const readme = textFile('README.txt', writeKitReadme(entries, locale), what.readme);
  const sums = textFile('SHA256SUMS', writeChecksums([readme, licence, ...told]), what.checksums);
  const files = [readme, licence, sums, ...told];
  return { locale, name: nameKit(locale), route: kitRoute(locale), bytes: writeZip(files, openBook().release.release), files };
}

const textFile = (name: string, text: string, what: string): KitFile => ({ name, bytes: new TextEncoder().encode(text), what });

/** The newest release, under its own date, so that the files still say of when they are. */
function figureFiles(locale: Locale): KitFile[] {
  const { files: what } = wordsOf(locale).mediaKit;
  return downloadFiles()
    .filter(({ release }) => release === latest)
    .map(({ format, text }) => textFile(`figures/${openBook().release.release}.${format}`, text, what[format]));
}

async function markFiles(locale: Locale): Promise<KitFile[]> {
  const words = wordsOf(locale).mediaKit.files;
  const what = { light: words.markLight, dark: words.markDark, mono: words.markMono };
  const pairs = markGrounds.map(async (ground) => {
    const svg = textFile(`mark/mark-${ground}.svg`, drawSiteMark(ground, escapeText(siteSettings().name[locale])), what[ground]);
    return [svg, { name: `mark/mark-${ground}.png`, bytes: await rasterMark(ground), what: what[ground] }];
  });
  return (await Promise.all(pairs)).flat();
}

/** The stories whose basis lets them go to the press, and no others. */
const storyFiles = (locale: Locale): KitFile[] =>
  storiesFor('press-pack', locale).map((story) => ({
    ...textFile(`stories/${story.slug}.md`, tellStory(story), fill(wordsOf(locale).mediaKit.files.story, { title: story.head.title })),
    story: true,
  }));

/** The checksum of a file, whole. */
export const sumOf = (file: PackedFile | MediaKit): string => sha256(file.bytes);
