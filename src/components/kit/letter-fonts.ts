import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import type { Locale } from '../../locale/locales.ts';

/** A font file with the letters of some ranges, as its package cuts it. */
type Subset = { name: string; path: string; weight: 400 | 700; ranges: readonly (readonly [number, number])[] };

const face = /url\(\.\/files\/(\S+?)\.woff\)[^}]*?unicode-range:\s*([^;]+);/g;

/** The site’s Latin letters and a Chinese font that goes with them; the language says which is asked first. */
const packages: Record<Locale, readonly string[]> = { en: ['newsreader', 'noto-serif-sc'], zh: ['noto-serif-sc', 'newsreader'] };

function subsetsOf(name: string, weight: 400 | 700): Subset[] {
  // From the project’s folder: a built page may stand anywhere.
  const sheet = createRequire(join(process.cwd(), 'package.json')).resolve(`@fontsource/${name}/${weight}.css`);
  return [...readFileSync(sheet, 'utf8').matchAll(face)].map(([, file = '', ranges = '']) => ({
    name: file,
    path: join(dirname(sheet), 'files', `${file}.woff`),
    weight,
    ranges: ranges.split(',').map((range) => {
      const [from = '0', to = from] = range.trim().slice(2).split('-');
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    }),
  }));
}

/**
 * The font files that these letters need, and no others: the Chinese font is cut into a hundred. They come with the
 * project, so no font of the machine is asked. Throws where none has a letter: nothing is ever drawn as an empty box.
 */
export function fontsFor(letters: string, weight: 400 | 700, locale: Locale): Font[] {
  const subsets = packages[locale].flatMap((name) => subsetsOf(name, weight));
  const used = new Set([...letters.replace(/\s/g, ' ')].map((letter) => holding(letter, subsets)));
  return [...used].map(({ name, path }) => ({ name, data: readFileSync(path), weight, style: 'normal' }));
}

function holding(letter: string, subsets: readonly Subset[]): Subset {
  const code = letter.codePointAt(0) ?? 0;
  const subset = subsets.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
  if (!subset) throw new Error(`No font has ${letter} (U+${code.toString(16).toUpperCase().padStart(4, '0')}), which the map of the media kit wants to draw.`);
  return subset;
}
