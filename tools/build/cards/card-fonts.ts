import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Font } from 'satori';
import type { Locale } from '../../../src/locale/locales.ts';
import { Problem } from '../../../src/records/problem.ts';
import type { Card } from './card.ts';

/** A font file that has the letters of some ranges, as its package cuts it. */
type Subset = { name: string; path: string; ranges: readonly (readonly [number, number])[] };

/** Fonts by name: the names in the order in which a language asks them for a letter. */
export type CardFonts = { fonts: Font[]; families: Record<Locale, string> };

const packages = { latin: '@fontsource/newsreader', han: '@fontsource/noto-serif-sc' };
const face = /url\(\.\/files\/(\S+?)\.woff\)[^}]*?unicode-range:\s*([^;]+);/g;

function subsetsOf(name: string): Subset[] {
  const sheet = createRequire(import.meta.url).resolve(`${name}/400.css`);
  return [...readFileSync(sheet, 'utf8').matchAll(face)].map(([, file = '', ranges = '']) => ({
    name: file,
    path: join(dirname(sheet), 'files', `${file}.woff`),
    ranges: ranges.split(',').map((range) => {
      const [from = '0', to = from] = range.trim().slice(2).split('-');
      return [parseInt(from, 16), parseInt(to, 16)] as const;
    }),
  }));
}

/**
 * The font files that the letters of these cards need, and no others: the Chinese font is cut into a hundred.
 * English asks Newsreader first, Chinese its own font, so that quotation marks and dashes are as wide as they should be.
 * @throws Problem where no font has a letter: nothing is ever drawn as an empty box.
 */
export function fontsFor(cards: readonly { card: Card; file: string }[]): CardFonts {
  const latin = subsetsOf(packages.latin);
  const chinese = subsetsOf(packages.han);
  const order = { en: [...latin, ...chinese], zh: [...chinese, ...latin] };
  const used = new Set<Subset>();
  const seen = { en: new Set<string>(), zh: new Set<string>() };
  for (const { card, file } of cards) {
    for (const letter of lettersOf(card)) {
      if (seen[card.locale].has(letter)) continue;
      seen[card.locale].add(letter);
      const code = letter.codePointAt(0) ?? 0;
      const subset = order[card.locale].find(({ ranges }) => ranges.some(([from, to]) => from <= code && code <= to));
      if (!subset) throw lacksLetter(letter, file);
      used.add(subset);
    }
  }
  const namesIn = (subsets: readonly Subset[]) => subsets.filter((subset) => used.has(subset)).map(({ name }) => name).join(', ');
  return {
    fonts: order.en.filter((subset) => used.has(subset)).map(({ name, path }) => ({ name, data: readFileSync(path), weight: 400, style: 'normal' })),
    families: { en: namesIn(order.en), zh: namesIn(order.zh) },
  };
}

/** An ellipsis may be added where words are cut. */
const lettersOf = ({ site, kicker, title, dek }: Card): Set<string> => new Set(`${site}${kicker}${title}${dek}…`.replace(/\s/g, ' '));

/** The Problem of a letter that no font of the cards has. */
export function lacksLetter(letter: string, file: string): Problem {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return new Problem({
    file,
    at: 'share card',
    found: { en: `${letter} (${code}), which the fonts of the share cards do not have`, zh: `${letter}（${code}），分享图所用的字体里没有` },
    expected: { en: 'letters of English and Chinese; no emoji', zh: '中英文字符；不用表情符号' },
    todo: { en: 'write the title and the dek of this page without it', zh: '请在这一页的标题和提要里换一种写法' },
  });
}
