/** What the page hands to the program of its table: words in its language, and the file that the page was written with. */
export type TableWords = {
  /** Name of the release, for the names of files. */
  release: string;
  /** Address of the release's CSV. */
  csv: string;
  /** Language whose order of words is kept, as a collator takes it. */
  order: string;
  any: string;
  shown: string;
  of: string;
  none: string;
  strange: string;
  copied: string;
  refused: string;
  saved: string;
  failed: string;
};

/** Puts values into a sentence: `{n}` by its name. */
export const put = (sentence: string, values: Record<string, string | number>): string => sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
