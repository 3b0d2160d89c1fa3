import type { CountyRow } from '../figures/county-rows.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';
import { sayDigits } from './say-number.ts';

/** A county’s two counts in a sentence, each with its number or the word for having none: what a pointer on its symbol shows. */
export function sayCounty(book: FigureBook, row: CountyRow, locale: Locale): string {
  const { county, status } = wordsOf(locale);
  const say = (figure: Figure | undefined): string => {
    if (!figure) return status['not-published'];
    const plain = figure.status === 'reported' || figure.value === null;
    const digits = figure.value === null ? status[figure.status] : sayDigits(figure, locale);
    if (plain) return digits;
    return locale === 'zh' ? `${digits}（${status[figure.status]}）` : `${digits} (${status[figure.status].toLowerCase()})`;
  };
  const values = (['volunteers', 'children'] as const).map((role) => {
    const label = shortLabelInText(book.measureFor(role), locale);
    const value = say(row[role]);
    return fill(county.value, { measure: label, value: locale === 'en' ? value.charAt(0).toLowerCase() + value.slice(1) : value });
  });
  return fill(county.place, { name: row.place.full_name[locale], values: locale === 'zh' ? values.join('，') : formatList(values, locale) });
}
