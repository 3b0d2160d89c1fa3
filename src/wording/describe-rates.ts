import { isRate, deriveRate, rateKinds, type RateKind } from '../figures/derive-rates.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import { missingRates, rankRates } from '../figures/rank-rates.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { nameRate, sayRateNumber } from './say-rate.ts';
import { sayMissing, whyNoFigures } from './why-no-figures.ts';

/** What a ranking of rates shows: highest and lowest of those worked out, which are approximate, who has none and why; or why nobody has. */
export function describeRates(book: FigureBook, kind: RateKind, locale: Locale): string {
  const { charts } = wordsOf(locale);
  const rates = rankRates(book, kind);
  const missing = missingRates(book, kind);
  if (missing.length > 0 && rates.length === 0 && missing.every((rate) => rate.why === 'estimated')) return charts.rateNone;
  const why = whyNoFigures(book, kind, locale);
  if (why !== undefined || rates.length === 0) return why ?? '';
  const at = (shown: number | undefined) => rates.filter((rate) => rate.shown === shown);
  const say = (sentence: string, those: typeof rates): string =>
    fill(sentence, { places: formatList(those.map(({ place }) => place.name[locale]), locale), value: those[0] ? sayRateNumber(those[0], locale) : '' });
  const [most, least] = [rates[0]?.shown, rates.at(-1)?.shown];
  const loose = rates.filter(({ approximate }) => approximate);
  return [
    rates.length === 1 ? say(charts.rateOnly, rates) : say(charts.rateMost, at(most)),
    most === least ? '' : say(charts.rateLeast, at(least)),
    loose.length > 0 ? say(charts.rateApproximate, loose) : '',
    sayMissing(missing, locale),
  ]
    .filter(Boolean)
    .join(locale === 'en' ? ' ' : '');
}

/** The rates of several places beside each other, a line for each kind that at least two of them have: “Helpers per 10,000 residents: Alder 8.8; Cedar 9.0”. */
export const sayRatesBeside = (book: FigureBook, places: readonly Place[], locale: Locale): string[] =>
  rateKinds.flatMap((kind) => {
    const rates = places.map((place) => deriveRate(book, kind, place)).filter(isRate);
    if (rates.length < 2) return [];
    const list = rates.map((rate) => `${rate.place.name[locale]}${locale === 'en' ? ' ' : ''}${sayRateNumber(rate, locale)}`);
    return [`${nameRate(book, kind, locale)}${locale === 'en' ? ': ' : '：'}${list.join(locale === 'en' ? '; ' : '；')}`];
  });
