/** Columns of the table, by the names they have in an address, in their order on the page. */
export const columns = ['place', 'measure', 'value', 'unit', 'period', 'status', 'source'] as const;
export type Column = (typeof columns)[number];

/** Columns that are chosen from; the others are only sorted by. */
export const choices = ['place', 'measure', 'status', 'period'] as const;
export type Choice = (typeof choices)[number];

/** What is shown of the table, and in what order. An empty word asks for nothing. */
export type View = {
  /** Chosen of each, by the name an address has for it: a slug, the name of a measure or status, a date. */
  chosen: Readonly<Record<Choice, string>>;
  /** Words that must stand in the row. */
  words: string;
  /** Empty for the order of the page. */
  sort: Column | '';
  descending: boolean;
};

/** The whole table as the page has it. */
export const everything: View = { chosen: { place: '', measure: '', status: '', period: '' }, words: '', sort: '', descending: false };
