import type { InBoth } from '../locale/locales.ts';

/** Schema messages travel as one text; this mark, which no message needs, parts the languages. */
const parting = ' ⟂ ';

/** What a field should hold, for a maintainer of either language. */
export const both = (en: string, zh: string): string => en + parting + zh;

/** The same as the options of a schema. */
export const expected = (en: string, zh: string): { error: string } => ({ error: both(en, zh) });

/** A schema's message in both languages; a library's own message, which we did not word, stands in both. */
export function partLanguages(message: string): InBoth {
  const [en = message, zh = message] = message.split(parting);
  return { en, zh };
}
