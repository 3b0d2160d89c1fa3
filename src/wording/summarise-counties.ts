import { countyRows, prefecturesWithoutCounties, tallyCounties, type CountyRow, type CountyTally } from '../figures/county-rows.ts';
import { deriveRate, isRate } from '../figures/derive-rates.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { sayNumber } from './say-number.ts';
import { nameRate, sayRateNumber } from './say-rate.ts';

/** So many names can be read in a sentence; where there are more, the table has them. */
const mostNames = 6;
const mostTies = 3;

/**
 * The county map in words, of a prefecture or of the whole province: how many counties have figures, which, who withholds, who
 * is silent, where the most and the fewest are, and which prefectures have no counties. Empty where the counties are not known.
 */
export function summariseCounties(book: FigureBook, locale: Locale, within?: Place): string {
  const tally = tallyCounties(book, within);
  if (!tally || tally.total === 0) return '';
  const rows = countyRows(book, within).filter((row) => [row.volunteers, row.children].some((figure) => (figure?.value ?? null) !== null));
  const place = (within ?? book.province).name[locale];
  const sentences = [
    sayShown(tally, rows, place, locale),
    sayWithheld(tally, locale),
    saySilent(tally, locale),
    ...(['volunteers', 'children'] as const).map((role) => sayExtremes(rows.flatMap((row) => row[role] ?? []), locale)),
    sayPairing(book, rows, locale),
    within ? '' : sayWithout(book, locale),
  ];
  return sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
}

function sayShown({ total, shown }: CountyTally, rows: readonly CountyRow[], place: string, locale: Locale): string {
  const { county } = wordsOf(locale);
  const values = { place, total: String(total), shown: String(shown) };
  if (shown === 0) return fill(total === 1 ? county.noneOfOne : total === 2 ? county.noneOfTwo : county.none, values);
  if (shown === total) return fill(total === 1 ? county.allOfOne : total === 2 ? county.allOfTwo : county.all, values);
  const sentence = fill(shown === 1 ? county.someOne : county.someOther, values);
  if (shown > mostNames) return fill(county.unnamed, { sentence });
  return fill(county.named, { sentence, names: formatList(rows.map((row) => row.place.name[locale]), locale) });
}

const sayWithheld = ({ withheld }: CountyTally, locale: Locale): string =>
  withheld === 0 ? '' : fill(withheld === 1 ? wordsOf(locale).county.withheldOne : wordsOf(locale).county.withheldOther, { n: String(withheld) });

function saySilent({ total, shown, silent }: CountyTally, locale: Locale): string {
  const { county } = wordsOf(locale);
  // Where nobody has a figure, the first sentence has said it, unless some withhold theirs.
  if (silent === 0 || silent === total) return '';
  const [one, other] = shown > 0 ? [county.silentRestOne, county.silentRestOther] : [county.silentOne, county.silentOther];
  return fill(silent === 1 ? one : other, { n: String(silent) });
}

const sayExtremes = (figures: readonly Figure[], locale: Locale): string =>
  sayEnds(figures.flatMap(({ place, value, ...rest }) => (value === null ? [] : [{ place, value, words: sayNumber({ place, value, ...rest }, locale) }])), figures[0]?.measure.short_label[locale] ?? '', locale);

/** Children for each volunteer, only where a county has reported both counts for the same day. */
function sayPairing(book: FigureBook, rows: readonly CountyRow[], locale: Locale): string {
  const held = rows
    .map((row) => deriveRate(book, 'pairing-rate', row.place))
    .filter(isRate)
    .map((rate): Held => ({ place: rate.place, value: rate.shown, words: sayRateNumber(rate, locale) }));
  const measure = nameRate(book, 'pairing-rate', locale);
  const [only] = held;
  if (only && held.length === 1) return fill(wordsOf(locale).county.single, { measure, place: only.place.name[locale], value: only.words });
  return sayEnds(held, measure, locale);
}

type Held = { place: Place; value: number; words: string };

/** Where there is the most and the fewest; nothing where all have the same. */
function sayEnds(all: readonly Held[], measure: string, locale: Locale): string {
  const values = all.map(({ value }) => value);
  if (new Set(values).size < 2) return '';
  const holders = (value: number): readonly Held[] => all.filter((held) => held.value === value);
  const name = (held: readonly Held[]): string =>
    held.length > mostTies ? fill(wordsOf(locale).county.counties.other, { n: String(held.length) }) : formatList(held.map(({ place }) => place.name[locale]), locale);
  const [top, bottom] = [holders(Math.max(...values)), holders(Math.min(...values))];
  return fill(wordsOf(locale).county.extremes, { measure, most: name(top), largest: top[0]?.words ?? '', fewest: name(bottom), smallest: bottom[0]?.words ?? '' });
}

function sayWithout(book: FigureBook, locale: Locale): string {
  const { county } = wordsOf(locale);
  const places = prefecturesWithoutCounties(book).map(({ name }) => name[locale]);
  return places.length === 0 ? '' : fill(places.length === 1 ? county.withoutOne : county.withoutOther, { places: formatList(places, locale) });
}
