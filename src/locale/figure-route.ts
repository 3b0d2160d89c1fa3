/** The address of a figure, without language and base: one number, one address, for as long as there is the site. */
export const routeOfFigure = (id: string): string => `/figures/${id}/`;

/** Its twin for machines, in both languages at once. */
export const routeOfFigureFile = (id: string): string => `/figures/${id}.json`;

/** Citations of a figure as files, each in the page's language: their addresses without base. */
export const citationEndings = { bibtex: 'bib', ris: 'ris', csl: 'csl.json' } as const;
export type CitationFile = keyof typeof citationEndings;
export const routeOfCitation = (id: string, form: CitationFile): string => `/figures/${id}.${citationEndings[form]}`;
