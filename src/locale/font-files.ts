import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A font file with the letters of some ranges of code points, as its package cuts it. */
export type FontFile = { name: string; path: string; weight: 400 | 700; ranges: readonly (readonly [number, number])[] };

/** The packages that pictures with words are set from: they come with the project, so no font of the machine is asked. */
export type FontPackage = 'newsreader' | 'noto-serif-sc';

const face = /url\(\.\/files\/(\S+?)\.woff\)[^}]*?unicode-range:\s*([^;]+);/g;

/** The files of a font package in one weight, in the order of its style sheet. */
export function fontFiles(name: FontPackage, weight: 400 | 700 = 400): FontFile[] {
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

/** The first of these files that has a letter; none where no font has it. */
export function fileWith(letter: string, files: readonly FontFile[]): FontFile | undefined {
  const code = letter.codePointAt(0) ?? 0;
  return files.find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
}

/** A letter as messages name it: U+7532. */
export const codeOf = (letter: string): string => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
