import type { FigureLife } from '../figures/figure-life.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import { nameSeries } from './name-series.ts';
import { sayNumber } from './say-number.ts';
import { sayStatus } from './say-status.ts';

/** What a figure counts, where and when, without its number: “Helpers, Alder, 1 January 2024”. */
export function nameFigure({ figure }: FigureLife, locale: Locale): string {
  const name = nameSeries([figure], locale);
  if (figure.period === null) return name;
  const date = formatPeriod(figure.period, locale);
  return locale === 'zh' ? `${name}（${date}）` : `${name}, ${date}`;
}

/** The number in running text, marked where it is an estimate, provisional or revised; the status where there is none, or none that is repeated. */
export function sayValue({ figure, hushed }: FigureLife, locale: Locale): string {
  if (hushed) return wordsOf(locale).figurePage.takenBackMark;
  if (figure.value === null) return sayStatus(figure.status, locale);
  const said = sayNumber(figure, locale);
  if (figure.status === 'estimated') return said + (locale === 'zh' ? '' : ' ') + wordsOf(locale).figure.estimateMark;
  if (figure.status === 'reported') return said;
  const status = sayStatus(figure.status, locale);
  return locale === 'zh' ? `${said}（${status}）` : `${said} (${status.toLowerCase()})`;
}

/** Name and number: “Helpers, Alder, 1 January 2024: about 7,300 (estimate)”. */
export const titleFigure = (life: FigureLife, locale: Locale): string =>
  nameFigure(life, locale) + (locale === 'zh' ? '：' : ': ') + sayValue(life, locale);
