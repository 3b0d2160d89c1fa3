/** What the search page hands to its program: words in its language, and where the index lies. */
export type SearchWords = {
  folder: string;
  chinese: boolean;
  /** Tag of the other language, for words that stand in it. */
  otherTag: string;
  /** Names of the kinds of things. */
  kinds: Record<string, string>;
  one: string;
  other: string;
  shown: string;
  searching: string;
  none: string;
  tips: string;
  corrected: string;
  closest: string;
  failed: string;
};

/** Puts values into a sentence: `{n}` by its name. */
export const put = (sentence: string, values: Record<string, string | number>): string => sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
