import { openBook } from '../../../src/figures/figure-book.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { routeOfPlace } from '../../../src/figures/place-route.ts';
import { locales, type Locale } from '../../../src/locale/locales.ts';
import type { Place } from '../../../src/records/place-schema.ts';
import { sayNumber } from '../../../src/wording/say-number.ts';
import { sayStatus } from '../../../src/wording/say-status.ts';
import type { Entry } from './entry.ts';

/** The province, its prefectures, and the counties that carry a figure. */
export const placeEntries = (locale: Locale): Entry[] =>
  [...openBook().code.places.values()].flatMap((place) => {
    const route = routeOfPlace(place);
    return route === undefined ? [] : [{ kind: 'place' as const, route, title: place.full_name[locale], text: tellPlace(place, locale), names: namesOf(place) }];
  });

/** A place by every name it has here, with and without its rank. */
const namesOf = (place: Place): string[] => [...new Set(locales.flatMap((locale) => [place.name[locale], place.full_name[locale]]))];

/** Its latest figures, in the order of the code book. */
function tellPlace(place: Place, locale: Locale): string {
  return openBook().figuresOf(place).map((figure) => tellNumber(figure, locale)).join(locale === 'zh' ? '' : ' ');
}

/** “Volunteer mothers: about 7,300 (Estimated).” A number never goes without how it stands. */
function tellNumber(figure: Figure, locale: Locale): string {
  const label = figure.measure.label[locale];
  const status = sayStatus(figure.status, locale);
  if (figure.value === null) return locale === 'zh' ? `${label}：${status}。` : `${label}: ${status}.`;
  const number = sayNumber(figure, locale);
  return locale === 'zh' ? `${label}：${number}（${status}）。` : `${label}: ${number} (${status}).`;
}
