import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { sayCounted, sayDigits, sayNumber } from '../wording/say-number.ts';
import { plainProse } from './plain-prose.ts';
import { attributeOf, scanBody, type Tag } from './scan-body.ts';

/**
 * How fast adults read quietly: 238 words of English non-fiction a minute (M. Brysbaert, “How many words do we read per
 * minute?”, Journal of Memory and Language 109, 2019, over 190 studies); 260 Han characters a minute (“Visual requirement
 * for Chinese reading with normal vision”: 259.5 among Chinese students, at the size they read best). A slower reader
 * needs half as long again.
 */
const perMinute = { words: 238, han: 260 };

const han = /\p{Script=Han}/gu;
const word = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/**
 * The minutes a body takes to read, rounded up, at least one. Figures count as they are said; charts, maps and the words
 * that come with them do not.
 */
export function readingMinutes(body: string, book: FigureBook, locale: Locale): number {
  const words = plainProse(withFigures(body, book, locale)).text;
  const others = words.replace(han, ' ').match(word)?.length ?? 0;
  const minutes = others / perMinute.words + (words.match(han)?.length ?? 0) / perMinute.han;
  return Math.max(1, Math.ceil(minutes));
}

/** The body with the words of its figures in place of their tags. */
function withFigures(body: string, book: FigureBook, locale: Locale): string {
  let text = '';
  let end = 0;
  for (const piece of scanBody(body)) {
    if (piece.kind !== 'tag' || piece.tag.name !== 'Figure') continue;
    text += body.slice(end, piece.index) + sayTag(piece.tag, book, locale);
    end = piece.index + piece.text.length;
  }
  return text + body.slice(end);
}

function sayTag(tag: Tag, book: FigureBook, locale: Locale): string {
  const figure = book.find(attributeOf(tag, 'id') ?? '');
  if (!figure) return '';
  if (attributeOf(tag, 'as') === 'digits') return sayDigits(figure, locale);
  return /(?:^|\s)unit(?=\s|$)/.test(tag.attributes) ? sayCounted(figure, locale) : sayNumber(figure, locale);
}
