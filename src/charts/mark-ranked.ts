import type { Rate } from '../figures/derive-rates.ts';
import { standingOf, type Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import { sayDigits } from '../wording/say-number.ts';
import { sayRateNumber } from '../wording/say-rate.ts';
import { sayStatus } from '../wording/say-status.ts';
import type { RankedBar } from './draw-ranked.ts';

/** Figures of one measure as the bars of a ranking, in the order given; what is not plainly reported says so. */
export const markRanked = (figures: readonly Figure[], locale: Locale): readonly RankedBar[] =>
  figures.map((figure) => ({
    id: figure.id,
    name: figure.place.name[locale],
    value: figure.value,
    standing: standingOf(figure),
    role: figure.measure.role,
    text: sayDigits(figure, locale),
    note: figure.status === 'reported' ? '' : sayStatus(figure.status, locale),
  }));

/** Rates as the bars of a ranking, in the colour of what is divided. */
export const markRates = (rates: readonly Rate[], locale: Locale): readonly RankedBar[] =>
  rates.map((rate) => ({ name: rate.place.name[locale], value: rate.shown, standing: 'reported', role: rate.of.measure.role, text: sayRateNumber(rate, locale), note: '' }));
