import { escapeText } from '../../src/locale/escape-text.ts';
import { languageTag, locales, type InBoth } from '../../src/locale/locales.ts';
import { fill } from '../../src/locale/words.ts';

/** The languages in the order of the page: Chinese first. */
export const inOrder = ['zh', 'en'] as const;

/** Words that are made for each language by the same call. */
export const forBoth = (say: (locale: (typeof locales)[number]) => string): InBoth => ({ en: say('en'), zh: say('zh') });

/** Puts values into a sentence of both languages; a plain text is the same in either. */
export const fillBoth = (sentence: InBoth, values: Record<string, string | InBoth>): InBoth =>
  forBoth((locale) => fill(sentence[locale], Object.fromEntries(Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? value : value[locale]]))));

/** Both languages one after the other, each marked as what it is; digits and signs that are the same in both stand once. */
export function inBoth(words: InBoth): string {
  if (words.zh === words.en) return escapeText(words.zh);
  return inOrder.map((locale) => `<span lang="${languageTag[locale]}">${escapeText(words[locale])}</span>`).join(' ');
}

/** An element with both languages in it, beside each other where there is room. */
export const tell = (tag: string, words: InBoth, classes = ''): string => `<${tag} class="${['both', classes].filter(Boolean).join(' ')}">${inBoth(words)}</${tag}>`;

/** A heading; `id` is where links lead. */
export const head = (level: 2 | 3, words: InBoth, id = ''): string => `<h${level}${id && ` id="${id}"`}>${inBoth(words)}</h${level}>`;

/** A list, an item each. The words have an element of their own: an item laid out as a grid would lose its bullet. */
export const list = (items: readonly InBoth[], classes = ''): string => `<ul class="${classes}">${items.map((words) => `<li>${tell('div', words)}</li>`).join('')}</ul>`;
