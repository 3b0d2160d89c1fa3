import { openBook } from '../../../src/figures/figure-book.ts';
import type { Figure } from '../../../src/figures/figure.ts';
import { formatInText, formatNumber } from '../../../src/locale/format.ts';
import { routeOfFigure } from '../../../src/locale/figure-route.ts';
import { locales, otherLocale, type Locale } from '../../../src/locale/locales.ts';
import { fill, wordsOf } from '../../../src/locale/words.ts';
import { sayNumber } from '../../../src/wording/say-number.ts';
import { sayStatus } from '../../../src/wording/say-status.ts';
import { tellFigure } from '../../../src/wording/tell-figure.ts';
import type { Entry } from './entry.ts';

/** Every figure of the latest release, each with how it stands; what is not published or withheld is found as such. */
export const figureEntries = (locale: Locale): Entry[] =>
  openBook().table.figures.map((figure) => ({
    kind: figure.status === 'estimated' ? 'estimate' : 'figure',
    route: routeOfFigure(figure.id),
    title: titleOf(figure, locale),
    text: tell(figure, locale),
    names: namesOf(figure, locale),
  }));

/** “Volunteer mothers, Lanzhou: about 7,300 (estimate)” */
function titleOf(figure: Figure, locale: Locale): string {
  const { show, figure: words } = wordsOf(locale);
  const [colon, gap] = locale === 'zh' ? ['：', ''] : [': ', ' '];
  const name = fill(show.seriesTitle, { measure: figure.measure.label[locale], place: figure.place.name[locale] });
  const number = figure.value === null ? sayStatus(figure.status, locale) : sayNumber(figure, locale);
  return name + colon + number + (figure.status === 'estimated' ? gap + words.estimateMark : '');
}

/** How it stands, its source and its note. */
function tell(figure: Figure, locale: Locale): string {
  const [stop, gap] = locale === 'zh' ? ['。', ''] : ['.', ' '];
  return [tellFigure(figure, locale) + stop, figure.note?.[locale] ?? ''].filter(Boolean).join(gap);
}

/** The figure by its names and its number as people type it, in either language: 46,700, 46700, 4.67万. */
function namesOf({ id, place, measure, value }: Figure, locale: Locale): string[] {
  const numbers = value === null ? [] : [String(value), formatNumber(value, 'en'), ...locales.map((language) => formatInText(value, language))];
  const other = otherLocale(locale);
  return [...new Set([...numbers, place.full_name[locale], place.name[other], place.full_name[other], measure.label[other]])].concat(id);
}
