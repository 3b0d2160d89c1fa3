import { deriveRate, isRate, rateKinds } from '../figures/derive-rates.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { shortLabelInText } from './label-in-text.ts';
import { sayCounted } from './say-number.ts';
import { sayRate } from './say-rate.ts';
import { sayPeriod, sayQualifier, sayStatus } from './say-status.ts';

/**
 * All a map shows of a place, in one sentence with how each number stands: “Alder: 350 helpers and 420 pupils, both
 * reported, as of 1 January 2021; 400,000 residents (2020)”. Rates follow where both their figures were reported.
 */
export function sayMapPlace(book: FigureBook, place: Place, locale: Locale): string {
  const { place: words } = wordsOf(locale).mapWords;
  const rates = rateKinds.map((kind) => deriveRate(book, kind, place)).filter(isRate).map((rate) => sayRate(rate, locale));
  const parts = [
    ...sayPair(book.figureFor('volunteers', place), book.figureFor('children', place), locale),
    rates.length > 0 ? fill(words.rates, { rates: rates.join(locale === 'zh' ? '，' : ', ') }) : '',
    sayContext(book.figureFor('population', place), locale),
    sayContext(book.table.latest(place.code, 'counties'), locale),
  ].filter(Boolean);
  return fill(words.whole, { place: place.name[locale], parts: parts.join(words.pause) || words.nothing });
}

/** Both counts; one standing for both where they share it. */
function sayPair(volunteers: Figure | undefined, children: Figure | undefined, locale: Locale): string[] {
  const { place: words } = wordsOf(locale).mapWords;
  if (volunteers && children && volunteers.value !== null && children.value !== null) {
    const standing = sayStanding(volunteers, locale);
    if (standing === sayStanding(children, locale)) {
      return [fill(volunteers.status === 'estimated' ? words.twoEstimated : words.two, { first: sayCounted(volunteers, locale), second: sayCounted(children, locale), standing })];
    }
  }
  return [volunteers, children].flatMap((figure) => (figure ? [sayOne(figure, locale)] : []));
}

function sayOne(figure: Figure, locale: Locale): string {
  const { place: words } = wordsOf(locale).mapWords;
  const standing = sayStanding(figure, locale);
  if (figure.value === null) return fill(words.none, { measure: shortLabelInText(figure.measure, locale), standing });
  return fill(words.one, { counted: sayCounted(figure, locale), standing });
}

/** “reported, our sum, as of 16 December 2024”; an estimate has no date of its own. */
function sayStanding(figure: Figure, locale: Locale): string {
  const dated = figure.value !== null && figure.status !== 'estimated';
  const status = sayStatus(figure.status, locale);
  return [locale === 'en' ? status.toLowerCase() : status, dated ? sayQualifier(figure, locale) : '', dated ? sayPeriod(figure, locale) : '']
    .filter(Boolean)
    .join(locale === 'zh' ? '，' : ', ');
}

/** Residents and the like: the number and its year; what it is called stands before it in Chinese. */
function sayContext(figure: Figure | undefined, locale: Locale): string {
  const { place: words } = wordsOf(locale).mapWords;
  if (!figure) return '';
  if (figure.value === null || figure.period === null) return sayOne(figure, locale);
  const label = shortLabelInText(figure.measure, locale);
  const name = locale === 'zh' && figure.measure.unit === 'persons' && label !== figure.measure.counted_as.zh.noun ? label : '';
  return name + fill(words.context, { value: sayCounted(figure, locale), date: formatPeriod(figure.period.slice(0, 4), locale) });
}
