import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { formatPeriod } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { sayDigits } from '../../src/wording/say-number.ts';
import { sayQualifier, sayStatus } from '../../src/wording/say-status.ts';
import { forBoth, inBoth } from './write-in-both.ts';

/**
 * The figure as it may stand beside what becomes of it in `after`: an estimate of a place that has a count withheld is not
 * repeated, since beside the gap it would be read as a hint.
 */
export function besideLater(figure: Figure, after: FigureBook): Figure {
  const withheld = after.table.history(figure.place.code, figure.measure.id).some(({ status }) => status === 'withheld');
  return withheld && figure.status === 'estimated' ? { ...figure, value: null } : figure;
}

/** Place and measure: “Alder · Helpers”. */
export const nameOf = ({ place, measure }: Figure): InBoth => forBoth((locale) => `${place.name[locale]} · ${measure.label[locale]}`);

/** The number in digits, or a dash, the same in both languages. */
export const digitsOf = (figure: Figure): InBoth => (figure.value === null ? { zh: '—', en: '—' } : forBoth((locale) => sayDigits(figure, locale)));

/** True of an estimate that is not repeated. */
export const isHushed = ({ status, value }: Figure): boolean => status === 'estimated' && value === null;

/** A status in a word; an estimate that is not repeated says so, since a dash beside “estimated” would be no estimate. */
export const statusWord = (figure: Figure): InBoth => (isHushed(figure) ? { zh: '不再列出的估算', en: 'Estimate not repeated' } : forBoth((locale) => sayStatus(figure.status, locale)));

/** How a number stands: status, what qualifies it, period. */
export const standingWords = (figure: Figure): InBoth =>
  forBoth((locale) =>
    [statusWord(figure)[locale], sayQualifier(figure, locale), figure.period && formatPeriod(figure.period, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', '),
  );

/** The number of a cell, in the colour of what it counts. */
export const numberCell = (figure: Figure | undefined): { html: string; classes: string } => ({
  html: figure ? inBoth(digitsOf(figure)) : '',
  classes: figure?.measure.role ? `of-${figure.measure.role}` : '',
});
