import { readFileSync } from 'node:fs';
import type { Font } from 'satori';
import { codeOf, fileWith, fontFiles, type FontFile } from '../../../src/locale/font-files.ts';
import type { Locale } from '../../../src/locale/locales.ts';
import { Problem } from '../../../src/records/problem.ts';
import type { Card } from './card.ts';

/** Fonts by name: the names in the order in which a language asks them for a letter. */
export type CardFonts = { fonts: Font[]; families: Record<Locale, string> };

/**
 * The font files that the letters of these cards need, and no others: the Chinese font is cut into a hundred.
 * English asks Newsreader first, Chinese its own font, so that quotation marks and dashes are as wide as they should be.
 * @throws Problem where no font has a letter: nothing is ever drawn as an empty box.
 */
export function fontsFor(cards: readonly { card: Card; file: string }[]): CardFonts {
  const latin = fontFiles('newsreader');
  const chinese = fontFiles('noto-serif-sc');
  const order = { en: [...latin, ...chinese], zh: [...chinese, ...latin] };
  const used = new Set<FontFile>();
  const seen = { en: new Set<string>(), zh: new Set<string>() };
  for (const { card, file } of cards) {
    for (const letter of lettersOf(card)) {
      if (seen[card.locale].has(letter)) continue;
      seen[card.locale].add(letter);
      const holding = fileWith(letter, order[card.locale]);
      if (!holding) throw lacksLetter(letter, file);
      used.add(holding);
    }
  }
  const namesIn = (files: readonly FontFile[]) => files.filter((each) => used.has(each)).map(({ name }) => name).join(', ');
  return {
    fonts: order.en.filter((each) => used.has(each)).map(({ name, path }) => ({ name, data: readFileSync(path), weight: 400, style: 'normal' })),
    families: { en: namesIn(order.en), zh: namesIn(order.zh) },
  };
}

/** An ellipsis may be added where words are cut. */
const lettersOf = ({ site, kicker, title, dek }: Card): Set<string> => new Set(`${site}${kicker}${title}${dek}…`.replace(/\s/g, ' '));

/** The Problem of a letter that no font of the cards has. */
export function lacksLetter(letter: string, file: string): Problem {
  const code = codeOf(letter);
  return new Problem({
    file,
    at: 'share card',
    found: { en: `${letter} (${code}), which the fonts of the share cards do not have`, zh: `${letter}（${code}），分享图所用的字体里没有` },
    expected: { en: 'letters of English and Chinese; no emoji', zh: '中英文字符；不用表情符号' },
    todo: { en: 'write the title and the dek of this page without it', zh: '请在这一页的标题和提要里换一种写法' },
  });
}
