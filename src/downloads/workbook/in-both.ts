import type { InBoth, Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';

/** English, a gap, Chinese: how titles, headings and short words stand in a cell that serves both. */
export const inBoth = ({ en, zh }: InBoth): string => (en === zh ? en : `${en} ${zh}`);

/** The same words in each language. */
export const eachOf = (say: (locale: Locale) => string): InBoth => ({ en: say('en'), zh: say('zh') });

/** The workbook’s own words, said in both. */
export const both = (say: (words: ReturnType<typeof wordsOf>['workbook']) => string): string => inBoth(eachOf((locale) => say(wordsOf(locale).workbook)));
