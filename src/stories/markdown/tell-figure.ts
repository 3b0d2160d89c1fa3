import type { Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { cautionOf, creditSource } from '../../wording/cite-source.ts';
import { sayCounted, sayDigits, sayNoun, sayNumber } from '../../wording/say-number.ts';
import { sayPeriod, sayQualifier, sayStatus } from '../../wording/say-status.ts';
import { sourceFor } from '../../wording/source-for.ts';
import { linkTo, plainWords } from './mark-text.ts';

/** A figure in running text, as its page has it; an estimate says so where it stands. */
export function figureInText(figure: Figure, { unit, digits }: { unit: boolean; digits: boolean }, locale: Locale): string {
  const number = digits ? sayDigits(figure, locale) : sayNumber(figure, locale);
  return number + (unit ? sayNoun(figure, locale) : '') + markOf(figure, locale);
}

/** “(estimate)”, with the space English wants before it; nothing for any other figure. */
function markOf({ status }: Figure, locale: Locale): string {
  if (status !== 'estimated') return '';
  return (locale === 'en' ? ' ' : '') + wordsOf(locale).figure.estimateMark;
}

/** How a figure stands and who says so: “Reported, as of 12 May 2024. [Xinhua, 12 May 2024](https://…)”. */
export function standingOfFigure(figure: Figure, locale: Locale): string {
  const [comma, stop] = locale === 'zh' ? ['，', '。'] : [', ', '. '];
  const source = sourceFor(figure, locale);
  const estimated = figure.status === 'estimated';
  const caution = source && !estimated ? cautionOf(source, locale) : '';
  const standing = [sayStatus(figure.status, locale), sayQualifier(figure, locale), caution, sayPeriod(figure, locale)].filter(Boolean).join(comma);
  // An estimate is ours: its source gave only what it was worked out from.
  const from = estimated && source ? wordsOf(locale).reading.workedOutFrom + (locale === 'zh' ? '' : ' ') : '';
  return [standing, source ? from + linkTo(plainWords(creditSource(source, locale)), source.url) : ''].filter(Boolean).join(stop);
}

/** A figure by itself, a line: what is counted and where, its number, how it stands. */
export function figureLine(figure: Figure, locale: Locale): string {
  const [comma, colon, stop] = locale === 'zh' ? ['，', '：', '。'] : [', ', ': ', '. '];
  const what = [figure.measure.label[locale], figure.place.name[locale]].join(comma);
  const number = figure.value === null ? sayNumber(figure, locale) : sayCounted(figure, locale);
  return `${plainWords(what)}${colon}**${plainWords(number)}**${markOf(figure, locale)}${stop}${standingOfFigure(figure, locale)}`;
}
