import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import { codeOf, fileWith, fontFiles, type FontFile, type FontPackage } from '../../locale/font-files.ts';
import type { Locale } from '../../locale/locales.ts';

/** The site’s Latin letters and a Chinese font that goes with them; the language says which is asked first. */
const packages: Record<Locale, readonly FontPackage[]> = { en: ['newsreader', 'noto-serif-sc'], zh: ['noto-serif-sc', 'newsreader'] };

const listed = new Map<string, readonly FontFile[]>();

/** A hundred files a weight, whose lists are read once. */
function filesFor(weight: 400 | 700, locale: Locale): readonly FontFile[] {
  const key = `${locale} ${weight}`;
  const files = listed.get(key) ?? packages[locale].flatMap((name) => fontFiles(name, weight));
  listed.set(key, files);
  return files;
}

/** What has been opened, by language: its array stays the same while nothing is added, and so satori reads each font once. */
const open = new Map<Locale, { used: ReadonlySet<FontFile>; fonts: Font[] }>();

/** Letters by the weight they are drawn in. */
export type Letters = Record<400 | 700, string>;

/**
 * The font files that these letters and those before need, and no others: the Chinese font is cut into a hundred. They come
 * in one order, whatever the letters, so that a line looks the same beside any other. Throws where none has a letter: nothing
 * is ever drawn as an empty box.
 */
export function fontsFor(letters: Letters, locale: Locale): Font[] {
  const before = open.get(locale);
  const wanted = weights.flatMap((weight) => filesOf(letters[weight], weight, locale));
  if (before && wanted.every((file) => before.used.has(file))) return before.fonts;
  const used = new Set([...(before?.used ?? []), ...wanted]);
  const fonts = weights.flatMap((weight) => filesFor(weight, locale).filter((file) => used.has(file)).map(({ name, path }) => ({ name, data: readFileSync(path), weight, style: 'normal' as const })));
  open.set(locale, { used, fonts });
  return fonts;
}

const weights = [400, 700] as const;

const filesOf = (letters: string, weight: 400 | 700, locale: Locale): FontFile[] =>
  [...new Set(letters.replace(/\s/g, ' '))].map((letter) => {
    const file = fileWith(letter, filesFor(weight, locale));
    if (!file) throw new Error(`No font has ${letter} (${codeOf(letter)}), which a map to take away wants to draw.`);
    return file;
  });
