import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';

/** The places some figures belong to; where a place has other figures in `all`, the one that is meant is named: “Alder (helpers)”. */
export function namePlaces(those: readonly Figure[], all: readonly Figure[], locale: Locale): string {
  const names = [...new Set(those.map(({ place }) => place))].map((place) => {
    const here = those.filter((figure) => figure.place === place);
    const [only] = here;
    const whole = all.filter((figure) => figure.place === place).length === here.length;
    return whole || !only ? place.name[locale] : fill(wordsOf(locale).alt.onlyOne, { place: place.name[locale], measure: shortLabelInText(only.measure, locale) });
  });
  return formatList(names, locale);
}
