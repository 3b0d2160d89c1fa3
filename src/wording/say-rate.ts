import type { RateClass } from '../figures/break-classes.ts';
import type { Rate, RateKind } from '../figures/derive-rates.ts';
import type { Locale } from '../locale/locales.ts';
export const sayRate = (rate: Rate, _locale: Locale, _form?: 'digits'): string => String(rate.shown);
export const labelClass = (each: RateClass, _kind: RateKind, _locale: Locale): string => `${each.from}–${each.to}`;
