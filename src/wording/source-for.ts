import type { Figure } from '../figures/figure.ts';
import type { Locale } from '../locale/locales.ts';
import type { Source } from '../records/source-schema.ts';

/** The source to name first: one in the reader's language where the figure has it, else the first it cites. */
export const sourceFor = ({ sources }: Figure, locale: Locale): Source | undefined =>
  sources.find((source) => source.title_language === locale) ?? sources[0];
