import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { isEstimated, isNumberless } from './map-rows.ts';
import { sayCounted } from './say-number.ts';

/** The finding of a map of one measure: where there are most and fewest, what is estimated, and where no number is shown. */
export function captionPicture(figures: readonly Figure[], locale: Locale): string {
  const { alt } = wordsOf(locale);
  const shown = figures.filter((figure) => !isNumberless(figure));
  const values = shown.map(({ value }) => value ?? 0);
  const complete = shown.length === figures.length;
  const say = (sentence: string, value: number): string => {
    const leaders = shown.filter((figure) => figure.value === value);
    const count = leaders[0] ? sayCounted(leaders[0], locale) : '';
    return fill(sentence, { places: namesOf(leaders, locale), counts: leaders.length > 1 ? fill(alt.each, { count }) : count });
  };
  const estimates = shown.filter(isEstimated);
  const sentences = [
    values.length > 0 ? say(complete ? alt.largest : alt.largestShown, Math.max(...values)) : '',
    new Set(values).size > 1 ? say(complete ? alt.smallest : alt.smallestShown, Math.min(...values)) : '',
    estimates.length === 0 ? '' : estimates.length === figures.length ? alt.estimatedAll : fill(alt.estimatedSome, { places: namesOf(estimates, locale) }),
    complete ? '' : fill(alt.numberless, { places: namesOf(figures.filter(isNumberless), locale) }),
  ];
  return sentences.filter(Boolean).join(locale === 'en' ? ' ' : '');
}

const namesOf = (figures: readonly Figure[], locale: Locale): string => formatList(figures.map(({ place }) => place.name[locale]), locale);
