import { classOf } from '../../figures/break-classes.ts';
import { deriveRate, isRate, rateKinds, type NoRate, type RateKind } from '../../figures/derive-rates.ts';
import { bookBefore, findChanges, type Change } from '../../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { standingOf, type Figure } from '../../figures/figure.ts';
import { pooledClasses } from '../../figures/pool-releases.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import type { LegendWords, MapChange, MapPlace, MapRate } from '../../maps/map-input.ts';
import { rampStep } from '../../maps/ramp-step.ts';
import type { Place } from '../../records/place-schema.ts';
import { mapRows } from '../../wording/map-rows.ts';
import { sayRateNumber } from '../../wording/say-rate.ts';
import { saySigned } from '../../wording/say-signed.ts';
import { sizesOf } from './map-picks.ts';
import { mapValue } from './map-value.ts';

/** The measure of the counties in a place. */
const countyMeasure = 'counties';

/** The prefectures of a book as a map draws them, in a language: counts and residents. */
export const mapPlaces = (book: FigureBook, locale: Locale): MapPlace[] =>
  mapRows(book).map(({ place, volunteers, children, population }) => ({
    code: place.code,
    name: place.name[locale],
    volunteers: mapValue(volunteers, locale),
    children: mapValue(children, locale),
    population: mapValue(population, locale),
  }));

/** The same with all that the map page shows: counties, rates, and what changed since the release before. */
export function explorerPlaces(book: FigureBook, locale: Locale): MapPlace[] {
  const changes = changesOf(book);
  return mapPlaces(book, locale).map((drawn, at) => {
    const place = book.prefectures[at]!;
    const counties = countiesIn(book, place);
    return {
      ...drawn,
      counties: counties && mapValue(counties, locale),
      sizes: sizesOf(book, place),
      rates: Object.fromEntries(rateKinds.map((kind) => [kind, rateOf(book, kind, place, locale)])) as Record<RateKind, MapRate>,
      ...(bookBefore(openBooks(), book) ? { change: { volunteers: changeOf(changes, 'volunteers', place, locale), children: changeOf(changes, 'children', place, locale) } } : {}),
    };
  });
}

/** How many counties a place has, where that is a figure. */
export const countiesIn = (book: FigureBook, place: Place): Figure | undefined => book.table.latest(place.code, countyMeasure);

/** What became of the counts since the release before; nothing for the first. */
export function changesOf(book: FigureBook): Change[] {
  const before = bookBefore(openBooks(), book);
  return before ? findChanges(before, book) : [];
}

function rateOf(book: FigureBook, kind: RateKind, place: Place, locale: Locale): MapRate {
  const rate = deriveRate(book, kind, place);
  if (!isRate(rate)) return { step: null, text: '–', ...(isStanding(rate.why) ? { standing: rate.why } : {}) };
  const classes = pooledClasses(kind);
  return { step: rampStep(classOf(rate.shown, classes), classes.length), text: sayRateNumber(rate, locale) };
}

function changeOf(changes: readonly Change[], role: 'volunteers' | 'children', place: Place, locale: Locale): MapChange {
  const change = changes.find(({ after }) => after.place === place && after.measure.role === role);
  const difference = change?.difference ?? null;
  if (difference !== null) return { difference, text: saySigned(difference, locale) };
  // Now first: what was shown before is known, and what is not shown now is what a reader asks about.
  const standing = [change?.after, change?.before].flatMap((figure) => (figure ? [standingOf(figure)] : [])).find((each) => each !== 'reported');
  return { difference, text: '–', ...(standing ? { standing } : {}) };
}

const isStanding = (why: NoRate['why']): why is Exclude<NoRate['why'], 'other-period' | 'no-residents' | 'zero'> => why !== 'other-period' && why !== 'no-residents' && why !== 'zero';

/** What the legend of a map says. */
export function legendWords(book: FigureBook, locale: Locale): LegendWords {
  const { map } = wordsOf(locale);
  const label = (role: 'volunteers' | 'children' | 'population') => book.measureFor(role).label[locale];
  return {
    volunteers: fill(map.leftHalf, { measure: label('volunteers') }),
    children: fill(map.rightHalf, { measure: label('children') }),
    population: label('population'),
    counties: book.code.measures.get(countyMeasure)?.label[locale],
    area: map.areaRule,
    change: wordsOf(locale).takeAway.changeRule,
  };
}
