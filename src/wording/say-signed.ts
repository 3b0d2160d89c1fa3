import { formatNumber } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';

/** A difference with its sign, a true minus among them: “+120”, “−30”, “0”. */
export const saySigned = (difference: number, locale: Locale): string =>
  `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${formatNumber(Math.abs(difference), locale)}`;
