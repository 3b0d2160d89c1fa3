/** What the figures of one page have in common: the list of sources at its end, and how many notes there are so far. */
type PageNotes = { sources: readonly string[]; notes: number };

/** By `Astro.locals`, which every page has to itself. */
const pages = new WeakMap<object, PageNotes>();

function notesOf(page: object): PageNotes {
  const kept = pages.get(page) ?? { sources: [], notes: 0 };
  pages.set(page, kept);
  return kept;
}

/** Says which sources the page lists, in their order; to be called before its figures are rendered. */
export const listSources = (page: object, sources: readonly string[]): void => void (notesOf(page).sources = sources);

/** The number of a source in the page's list, from 1; undefined where the page does not list it. */
export function numberOfSource(page: object, id: string): number | undefined {
  const at = notesOf(page).sources.indexOf(id);
  return at < 0 ? undefined : at + 1;
}

/** An id for the next note. Ids of headings are in small letters, so the two never meet. */
export const nextNoteId = (page: object): string => `N${(notesOf(page).notes += 1)}`;
