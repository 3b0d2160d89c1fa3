import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import { codeOf, fileWith, fontFiles, type FontPackage } from '../../locale/font-files.ts';
import type { Locale } from '../../locale/locales.ts';

/** The site’s Latin letters and a Chinese font that goes with them; the language says which is asked first. */
const packages: Record<Locale, readonly FontPackage[]> = { en: ['newsreader', 'noto-serif-sc'], zh: ['noto-serif-sc', 'newsreader'] };

/**
 * The font files that these letters need, and no others: the Chinese font is cut into a hundred. Throws where none has
 * a letter: nothing is ever drawn as an empty box.
 */
export function fontsFor(letters: string, weight: 400 | 700, locale: Locale): Font[] {
  const files = packages[locale].flatMap((name) => fontFiles(name, weight));
  const used = [...letters.replace(/\s/g, ' ')].map((letter) => {
    const file = fileWith(letter, files);
    if (!file) throw new Error(`No font has ${letter} (${codeOf(letter)}), which the map of the media kit wants to draw.`);
    return file;
  });
  return [...new Set(used)].map(({ name, path }) => ({ name, data: readFileSync(path), weight, style: 'normal' }));
}
