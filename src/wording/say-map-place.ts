import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { shortLabelInText } from './label-in-text.ts';
import { sayCounted } from './say-number.ts';
import { sayPeriod, sayStatus } from './say-status.ts';

/** What the map shows of a place, in one sentence: its counts with their standing, and its residents. */
export function sayMapPlace(book: FigureBook, place: Place, locale: Locale): string {
  const { sentence } = wordsOf(locale).tiles;
  const parts = (['volunteers', 'children', 'population'] as const).flatMap((role) => {
    const figure = book.figureFor(role, place);
    if (!figure) return [];
    const standing = role === 'population' && figure.value !== null ? sayPeriod(figure, locale) : sayStatus(figure.status, locale).toLowerCase();
    const counted = figure.value === null ? shortLabelInText(figure.measure, locale) : sayCounted(figure, locale);
    return [fill(figure.value === null ? sentence.none : sentence.some, { counted, standing })];
  });
  return fill(sentence.place, { place: place.name[locale], parts: parts.join(sentence.join) });
}
