import type { Locale } from '../../../src/locale/locales.ts';
import { dataEntries } from './data-entries.ts';
import type { Entry, ReadText } from './entry.ts';
import { figureEntries } from './figure-entries.ts';
import { pageEntries } from './page-entries.ts';
import { placeEntries } from './place-entries.ts';
import { storyEntries } from './story-entries.ts';

/** Everything that can be found in one language. It is asked of the rooms, never of the files, so that nothing goes round a gate. */
export const gatherEntries = (locale: Locale, readText: ReadText): Entry[] => [
  ...storyEntries(locale, readText),
  ...placeEntries(locale),
  ...pageEntries(locale, readText),
  ...dataEntries(locale),
  ...figureEntries(locale),
];
