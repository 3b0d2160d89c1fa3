import type { Locale } from '../../locale/locales.ts';
import type { Source } from '../../records/source-schema.ts';
import { quoteTitle, tellSource } from '../../wording/cite-source.ts';
import { linkTo, plainWords } from './mark-text.ts';

/** A source in full: its title with its address, who published it and when, what a careful reader should know. */
export const sourceLine = (source: Source, locale: Locale): string =>
  `${linkTo(plainWords(quoteTitle(source, locale)), source.url)}${locale === 'zh' ? '，' : ', '}${plainWords(tellSource(source, locale))}`;
