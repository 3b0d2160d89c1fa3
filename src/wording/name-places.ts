import type { Figure } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';

/**
 * The places some figures belong to. Where a place has other figures in `all`, the one that is meant is named: “Alder
 * (helpers)”, or once for all of them, “Alder, Birch and Cedar (helpers)”.
 */
export function namePlaces(those: readonly Figure[], all: readonly Figure[], locale: Locale): string {
  const places = [...new Set(those.map(({ place }) => place))].map((place) => {
    const here = those.filter((figure) => figure.place === place);
    const whole = all.filter((figure) => figure.place === place).length === here.length;
    return { name: place.name[locale], only: whole ? undefined : here[0]?.measure };
  });
  const { onlyOne } = wordsOf(locale).alt;
  const [first] = places;
  if (places.length > 1 && first?.only && places.every(({ only }) => only === first.only)) {
    return fill(onlyOne, { place: formatList(places.map(({ name }) => name), locale), measure: shortLabelInText(first.only, locale) });
  }
  const names = places.map(({ name, only }) => (only ? fill(onlyOne, { place: name, measure: shortLabelInText(only, locale) }) : name));
  return formatList(names, locale);
}
