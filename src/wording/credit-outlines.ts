import { outlinesShown } from '../figures/outlines-shown.ts';
import type { Locale } from '../locale/locales.ts';
import { readMapSheet } from '../records/read-outlines.ts';

/** Whose the base map is; empty where the site publishes no outline, since none of it is then seen. */
export const creditOutlines = (locale: Locale): string => (outlinesShown() ? readMapSheet().outlines.source.attribution[locale] : '');
