import type { InBoth } from '../locale/locales.ts';

/** Schema messages travel as one text; this mark, which no message needs, parts the languages and an example. */
const parting = ' ⟂ ';

/** What a field should hold, for a maintainer of either language; `example` is written as the field would be. */
export const both = (en: string, zh: string, example?: string): string => [en, zh, ...(example === undefined ? [] : [example])].join(parting);

/** The same as the options of a schema. */
export const expected = (en: string, zh: string, example?: string): { error: string } => ({ error: both(en, zh, example) });

/** A schema's message in both languages; a library's own message, which we did not word, stands in both. */
export function partLanguages(message: string): InBoth {
  const [en = message, zh = message] = message.split(parting);
  return { en, zh };
}

/** The example of a schema’s message, where it has one. */
export const exampleIn = (message: string): string | undefined => message.split(parting)[2];
