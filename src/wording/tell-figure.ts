import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import { creditSource } from './cite-source.ts';
import { sourceFor } from './source-for.ts';
import { sayPeriod, sayQualifier, sayStatus } from './say-status.ts';

/**
 * How a figure stands, in one line: “Reported, at least, as of 12 May 2024. Xinhua, 12 May 2024”. An estimate is ours, and
 * says so: its source gave only what it was worked out from.
 */
export function tellFigure(figure: Figure, locale: Locale): string {
  const comma = locale === 'zh' ? '，' : ', ';
  const stop = locale === 'zh' ? '。' : '. ';
  const standing = [sayStatus(figure.status, locale), sayQualifier(figure, locale), sayPeriod(figure, locale)];
  const source = sourceFor(figure, locale);
  const credit = source ? creditSource(source, locale) : '';
  const from = figure.status === 'estimated' && source ? wordsOf(locale).reading.workedOutFrom + (locale === 'zh' ? '' : ' ') : '';
  return [standing.filter(Boolean).join(comma), from + credit].filter(Boolean).join(stop);
}
