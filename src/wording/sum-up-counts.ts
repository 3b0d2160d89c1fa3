import { standingOf, type Figure, type Standing } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText, shortLabelInText } from './label-in-text.ts';
import { namePlaces } from './name-places.ts';
import { sayHeads, sayNumber } from './say-number.ts';
import { middleHalf, placesWith } from './spread.ts';

/**
 * Sentences on the reported counts of one measure: the largest and smallest, and between what the middle half lies; up
 * to three are all told.
 * Estimates have no part in it: their order is that of the residents. Empty where nobody reported.
 */
export function sumUpReported(figures: readonly Figure[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const shown = figures.filter((figure) => standingOf(figure) === 'reported');
  const [first] = shown;
  if (!first) return [];
  const measure = nameCounted(first, locale);
  if (shown.length === 1) return [fill(summary.only, { place: first.place.name[locale], measure, value: sayHeads(first, locale) })];
  if (shown.length <= 3) return [fill(summary.few, { measure, list: formatList(byNumber(shown).map((figure) => sayOf(figure, locale)), locale) })];
  // The largest number, not the most people: where a source says “more than”, nobody knows.
  return sumUpRange(shown, locale, { most: summary.among, mostTied: summary.amongTied, fewest: summary.smallest, fewestTied: summary.smallestTied, same: summary.allEqual });
}

/** Sentences on figures of context, which every place has or nearly: residents, counties. */
export function sumUpContext(figures: readonly Figure[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const shown = figures.filter(({ value }) => value !== null);
  const [first] = shown;
  if (!first) return [];
  if (shown.length === 1) return [fill(summary.onlyOne, { place: first.place.name[locale], value: sayHeads(first, locale) })];
  const complete = shown.length === figures.length;
  return sumUpRange(shown, locale, {
    most: complete ? summary.most : summary.lead,
    mostTied: complete ? summary.mostTied : summary.leadTied,
    fewest: summary.fewest,
    fewestTied: summary.fewestTied,
    same: complete ? summary.allSame : summary.allSameShown,
  });
}

type Sentences = Record<'most' | 'mostTied' | 'fewest' | 'fewestTied' | 'same', string>;

/** The largest first; equal ones in the order of their places. */
const byNumber = (figures: readonly Figure[]): Figure[] => [...figures].sort((a, b) => (b.value ?? 0) - (a.value ?? 0));

/** At least two figures: most, fewest, the middle half; ties are all named. */
function sumUpRange(figures: readonly Figure[], locale: Locale, { most, mostTied, fewest, fewestTied, same }: Sentences): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const [high, low] = [placesWith(figures, Math.max), placesWith(figures, Math.min)];
  const [first] = figures;
  if (!first) return [];
  const common = { n: String(figures.length), measure: nameCounted(first, locale) };
  const say = (sentence: string, tied: string, those: readonly Figure[]): string => {
    const places = nameAll(those, locale);
    // A floor and an exact count may tie in digits: both are told.
    const value = formatList([...new Set(those.map((figure) => sayHeads(figure, locale)))], locale);
    return those.length === 1 ? fill(sentence, { ...common, place: places, value }) : fill(tied, { ...common, places, value });
  };
  if (high.length === figures.length) return [fill(same, { ...common, value: sayHeads(first, locale) })];
  const middle = middleHalf(figures.map((figure) => ({ value: figure.value ?? 0, text: sayNumber(figure, locale) })));
  return [
    say(most, mostTied, high),
    low[0]?.value === 0 ? fill(summary.noneIn, { places: nameAll(low, locale) }) : say(fewest, fewestTied, low),
    middle ? fill(summary.middle, { low: middle.low, high: middle.high }) : '',
  ];
}

const nameAll = (figures: readonly Figure[], locale: Locale): string => formatList(figures.map(({ place }) => place.name[locale]), locale);

/** “Alder (350)” */
const sayOf = (figure: Figure, locale: Locale): string => fill(wordsOf(locale).mapWords.change.by, { place: figure.place.name[locale], by: sayHeads(figure, locale) });

/** What is counted, inside a sentence that has the number beside it: “residents”, not “residents, 2020 census”. */
const nameCounted = ({ measure }: Figure, locale: Locale): string =>
  measure.role === 'population' ? shortLabelInText(measure, locale) : labelInText(measure, locale);

/** Names the places whose reported counts may still change, or have been changed. */
export function sumUpCaution(figures: readonly Figure[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  return (['provisional', 'revised'] as const).map((status) => {
    const those = figures.filter((figure) => figure.status === status);
    return those.length > 0 ? fill(summary[status], { places: namePlaces(those, figures, locale) }) : '';
  });
}

/** A sentence for each standing but “reported”, with the names of the places that stand so. */
export function sumUpRest(figures: readonly Figure[], standings: readonly Exclude<Standing, 'reported'>[], locale: Locale, reportedOnly = false): string[] {
  const { summary } = wordsOf(locale).mapWords;
  return standings.map((standing) => {
    const those = figures.filter((figure) => standingOf(figure) === standing);
    const sentence = standing === 'estimated' && reportedOnly ? summary.leftOut : summary[standing];
    return those.length > 0 ? fill(sentence, { places: namePlaces(those, figures, locale) }) : '';
  });
}
