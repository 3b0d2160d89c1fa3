/** What a thing is; readers see it in a word. */
export const kinds = ['story', 'explainer', 'place', 'figure', 'estimate', 'measure', 'source', 'download', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** A thing that can be found, in one language. */
export type Entry = {
  kind: Kind;
  /** Where it stands: a route without language and base path, with a fragment where it is part of a page. */
  route: string;
  title: string;
  /** What stands there, as readers see it. */
  text: string;
  /** By what else it is asked for and what is not shown: its names in the other language, its number as people type it. */
  names: readonly string[];
};

/** The text of a built page by its route; it is read when it is asked for. */
export type ReadText = (route: string) => string;
