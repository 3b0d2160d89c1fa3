import type { FigureBook } from '../figures/figure-book.ts';
import type { FigureStatus } from '../figures/figure.ts';
import { formatList, formatNumber, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { allStatuses, sayStatus } from './say-status.ts';

/** More prefectures than these are counted, not named. */
const fewNames = 3;

/** Where a measure has figures, a sentence for each status: “Reported: Alder.” “Estimated: 4 prefectures.” */
export function sayPublishedPlaces(book: FigureBook, measure: string, locale: Locale): string[] {
  const { standing } = wordsOf(locale).api.codeBook;
  const latest = [...book.code.places.values()].flatMap((place) => book.table.latest(place.code, measure) ?? []);
  return allStatuses.flatMap((status: FigureStatus) => {
    const places = latest.filter((figure) => figure.status === status).map(({ place }) => place);
    return places.length > 0 ? [fill(standing, { status: sayStatus(status, locale), places: namePlaces(places, locale) })] : [];
  });
}

function namePlaces(places: readonly Place[], locale: Locale): string {
  const { prefectures } = wordsOf(locale);
  const many = places.filter(({ level }) => level === 'prefecture');
  const count = fill(prefectures[many.length === 1 ? 'one' : 'other'], { n: formatNumber(many.length, locale) });
  const named = places.filter(({ level }) => level !== 'prefecture' || many.length <= fewNames).map(({ name }) => name[locale]);
  return formatList(many.length > fewNames ? [...named, count] : named, locale);
}

/** The dates that figures of a measure speak of, oldest first: “2016, 31 August 2018 and 2021”; empty where there are none. */
export function sayPublishedPeriods(book: FigureBook, measure: string, locale: Locale): string {
  const periods = book.table.figures.flatMap((figure) => (figure.measure.id === measure && figure.period) || []);
  return formatList([...new Set(periods)].sort().map((period) => formatPeriod(period, locale)), locale);
}
