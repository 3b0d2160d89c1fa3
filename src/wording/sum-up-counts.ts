import { standingOf, type Figure, type Standing } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { labelInText, shortLabelInText } from './label-in-text.ts';
import { namePlaces } from './name-places.ts';
import { sayHeads, sayNumber } from './say-number.ts';
import { middleHalf, placesWith } from './spread.ts';

/**
 * Sentences on the reported counts of one measure: who has most and fewest, and between what the middle half lies.
 * Estimates have no part in it: their order is that of the residents. Empty where nobody reported.
 */
export function sumUpReported(figures: readonly Figure[], locale: Locale): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const shown = figures.filter((figure) => standingOf(figure) === 'reported');
  const [first] = shown;
  if (!first) return [];
  const measure = nameCounted(first, locale);
  if (shown.length === 1) return [fill(summary.only, { place: first.place.name[locale], measure, value: sayHeads(first, locale) })];
  return sumUpRange(shown, locale, { most: summary.among, mostTied: summary.amongTied, same: summary.allEqual });
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
    same: complete ? summary.allSame : summary.allSameShown,
  });
}

type Sentences = { most: string; mostTied: string; same: string };

/** At least two figures: most, fewest, the middle half; ties are all named. */
function sumUpRange(figures: readonly Figure[], locale: Locale, { most, mostTied, same }: Sentences): string[] {
  const { summary } = wordsOf(locale).mapWords;
  const [high, low] = [placesWith(figures, Math.max), placesWith(figures, Math.min)];
  const [first] = figures;
  if (!first) return [];
  const common = { n: String(figures.length), measure: nameCounted(first, locale) };
  const say = (sentence: string, tied: string, those: readonly Figure[]): string => {
    const places = formatList(those.map(({ place }) => place.name[locale]), locale);
    const value = those[0] ? sayHeads(those[0], locale) : '';
    return those.length === 1 ? fill(sentence, { ...common, place: places, value }) : fill(tied, { ...common, places, value });
  };
  if (high.length === figures.length) return [fill(same, { ...common, value: sayHeads(first, locale) })];
  const middle = middleHalf(figures.map((figure) => ({ value: figure.value ?? 0, text: sayNumber(figure, locale) })));
  return [
    say(most, mostTied, high),
    say(summary.fewest, summary.fewestTied, low),
    middle ? fill(summary.middle, { low: middle.low, high: middle.high }) : '',
  ];
}

/** What is counted, inside a sentence that has the number beside it: “residents”, not “residents, 2020 census”. */
const nameCounted = ({ measure }: Figure, locale: Locale): string =>
  measure.role === 'population' ? shortLabelInText(measure, locale) : labelInText(measure, locale);

/** A sentence for each standing but “reported”, with the names of the places that stand so. */
export function sumUpRest(figures: readonly Figure[], standings: readonly Exclude<Standing, 'reported'>[], locale: Locale, reportedOnly = false): string[] {
  const { summary } = wordsOf(locale).mapWords;
  return standings.map((standing) => {
    const those = figures.filter((figure) => standingOf(figure) === standing);
    const sentence = standing === 'estimated' && reportedOnly ? summary.leftOut : summary[standing];
    return those.length > 0 ? fill(sentence, { places: namePlaces(those, figures, locale) }) : '';
  });
}
