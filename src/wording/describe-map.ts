import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText, shortLabelInText } from './label-in-text.ts';
import { isEstimated, isNumberless, isReported, mapRows, mapStanding } from './map-rows.ts';
import { sayExtreme } from './rank-places.ts';
import { sayCounted } from './say-number.ts';

/** The map's title for those who hear it. */
export function sayMapTitle(book: FigureBook, locale: Locale): string {
  const measures = (['volunteers', 'children'] as const).map((role) => labelInText(book.measureFor(role), locale));
  return fill(wordsOf(locale).alt.title, { province: book.province.name[locale], measures: formatList(measures, locale) });
}

/** Alternative text: what is drawn, most and fewest, and how the numbers stand; true of any release. */
export const describeMap = (book: FigureBook, locale: Locale): string => describe(book, wordsOf(locale).alt.both, locale);

/** The same for the map as tiles. */
export const describeTiles = (book: FigureBook, locale: Locale): string => describe(book, wordsOf(locale).tiles.drawn, locale);

function describe(book: FigureBook, picture: string, locale: Locale): string {
  const { alt, prefectures } = wordsOf(locale);
  const rows = mapRows(book);
  const peopled = [...rows].sort((a, b) => (b.population.value ?? 0) - (a.population.value ?? 0))[0];
  const drawn = fill(picture, {
    province: book.province.name[locale],
    places: fill(rows.length === 1 ? prefectures.one : prefectures.other, { n: String(rows.length) }),
    volunteers: labelInText(book.measureFor('volunteers'), locale),
    children: labelInText(book.measureFor('children'), locale),
  });
  const population = peopled?.population.value
    ? fill(alt.population, {
        measure: book.measureFor('population').label[locale],
        place: peopled.place.name[locale],
        value: sayCounted(peopled.population, locale),
      })
    : '';
  return join([drawn, sayExtreme(book, 'largest', locale), sayExtreme(book, 'smallest', locale), ...sayStandings(book, locale), population], locale);
}

/** The caption: the finding in a sentence, with its reservation; who reported, who is estimated, who shows no number. */
export function captionMap(book: FigureBook, locale: Locale): string {
  const rows = mapRows(book);
  // Rounding can make two estimates equal; residents then say which place would have the most.
  const most = [...rows].sort(
    (a, b) => (b.volunteers.value ?? 0) - (a.volunteers.value ?? 0) || (b.population.value ?? 0) - (a.population.value ?? 0),
  )[0];
  if (most && mapStanding(rows) === 'all-estimated') {
    return fill(wordsOf(locale).caption.allEstimated, {
      place: most.place.name[locale],
      volunteers: sayCounted(most.volunteers, locale),
      children: sayCounted(most.children, locale),
    });
  }
  return join([sayExtreme(book, 'largest', locale), ...sayStandings(book, locale)], locale);
}

/** Who reported, who is estimated, who shows no number: a sentence each, or one where all stand alike. */
function sayStandings(book: FigureBook, locale: Locale): string[] {
  const { alt } = wordsOf(locale);
  const rows = mapRows(book);
  const counts = rows.flatMap(({ volunteers, children }) => [volunteers, children]);
  if (counts.every(isEstimated)) return [alt.estimatedAll];
  if (counts.every(isReported)) return [alt.reportedAll];
  const groups = [
    [alt.reportedSome, isReported],
    [alt.estimatedSome, isEstimated],
  ] as const;
  return [...groups.map(([sentence, test]) => sayGroup(book, sentence, test, locale)), sayNumberless(book, locale)];
}

/** Names the places that show no number; empty where all do. */
export const sayNumberless = (book: FigureBook, locale: Locale): string =>
  sayGroup(book, wordsOf(locale).alt.numberless, isNumberless, locale);

/** A sentence about the places whose figures pass a test; where only one of the two does, the place says which. */
function sayGroup(book: FigureBook, sentence: string, test: (figure: Figure) => boolean, locale: Locale): string {
  const places = mapRows(book).flatMap(({ place, volunteers, children }) => {
    const passing = [volunteers, children].filter(test);
    const [only] = passing;
    if (!only) return [];
    if (passing.length > 1) return [place.name[locale]];
    return [fill(wordsOf(locale).alt.onlyOne, { place: place.name[locale], measure: shortLabelInText(only.measure, locale) })];
  });
  return places.length > 0 ? fill(sentence, { places: formatList(places, locale) }) : '';
}

const join = (sentences: readonly string[], locale: Locale): string => sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
