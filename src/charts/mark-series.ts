import { standingOf, type Figure } from '../figures/figure.ts';
import { formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { sayNumber } from '../wording/say-number.ts';
import { sayStatus } from '../wording/say-status.ts';
import type { ChartMark } from './chart-input.ts';

/** The figures of a series as a chart draws them; what is not plainly reported says so. Figures without a date stand nowhere. */
export const markSeries = (figures: readonly Figure[], locale: Locale): readonly ChartMark[] =>
  figures.flatMap((figure) =>
    figure.period === null
      ? []
      : {
          id: figure.id,
          period: figure.period,
          value: figure.value,
          standing: standingOf(figure),
          role: figure.measure.role,
          text: sayNumber(figure, locale),
          date: formatPeriod(figure.period, locale),
          note: figure.status === 'reported' ? '' : sayStatus(figure.status, locale),
          measure: figure.measure.id,
        },
  );
