import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { inContent, inData, shownPath } from '../records/folders.ts';
import { checkSafeguards, checkWords } from './check-safeguards.ts';
import { readNames } from './names.ts';
import type { Text } from './read-texts.ts';
import { readThemes } from './themes.ts';

const placeNames = ({ code }: FigureBook): readonly string[] => [...code.places.values()].flatMap(({ name, full_name }) => [name.en, name.zh, full_name.en, full_name.zh]);

/** Names that may stand in every text: places of the code book, and what content/names.json holds. */
export const knownNames = (book: FigureBook): readonly string[] => [...placeNames(book), ...readNames().flatMap(({ en, zh }) => [...en, ...zh])];

/** Before every other check of words, whose messages repeat what they found. */
export function checkTelling(texts: readonly Text<object>[], book: FigureBook): void {
  // What is entered there may stand in texts, so no village may be entered.
  checkWords(shownPath(inContent('names.json')), readNames().flatMap(({ en, zh }, at) => [...en, ...zh].map((name): [string, string] => [`names[${at}]`, name])), placeNames(book));
  const known = knownNames(book);
  for (const text of texts) checkSafeguards(text, known);
  const labels = [...readThemes().values()].flatMap(({ id, label, about }) => [label.en, label.zh, about.en, about.zh].map((words): [string, string] => [id, words]));
  checkWords(shownPath(inContent('themes.json')), labels, known);
  const quoted = [...book.code.quotations.values()].flatMap(({ id, words, translation }) => [words, translation ?? ''].map((each): [string, string] => [id, each]));
  checkWords(shownPath(inData('quotations.json')), quoted, known);
  const { name, description } = siteSettings();
  const described = [...Object.values(name), ...Object.values(description)].map((words): [string, string] => ['name, description', words]);
  checkWords(shownPath(inContent('site.json')), described, known);
}
