import type { SearchWords } from './search-words.ts';

/** The parts of the search page that its program works on. */
export type PageParts = {
  form: HTMLFormElement;
  field: HTMLInputElement;
  /** Read out when it changes. */
  status: HTMLElement;
  list: HTMLElement;
  more: HTMLButtonElement;
  words: SearchWords;
  /** Latin words of the plain index: what a slip may have meant. */
  known: ReadonlySet<string>;
};

/** The parts, on a page that searches. */
export function findParts(): PageParts | undefined {
  const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
  const [form, field, status, list, more] = [find<HTMLFormElement>('form[role=search]'), find<HTMLInputElement>('#q'), find<HTMLElement>('#search-status'), find<HTMLElement>('#search-results'), find<HTMLButtonElement>('#search-more')];
  const handed = find('#search-words')?.textContent;
  if (!form || !field || !status || !list || !more || !handed) return undefined;
  return { form, field, status, list, more, words: JSON.parse(handed) as SearchWords, known: readKnown() };
}

const readKnown = (): Set<string> =>
  new Set([...document.querySelectorAll<HTMLElement>('#search-index a')].flatMap((link) => `${link.textContent} ${link.dataset['names'] ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? []));
