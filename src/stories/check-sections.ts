import { pairSections } from './pair-sections.ts';
import type { Text } from './read-texts.ts';

/** Holds the two languages of each text to the same headings, level by level. Throws a Problem. */
export function checkSections(texts: readonly Text<unknown>[]): void {
  const chinese = new Map(texts.flatMap((text) => (text.locale === 'zh' ? [[text.slug, text]] : [])));
  for (const text of texts) {
    const twin = chinese.get(text.slug);
    if (text.locale === 'en' && twin) pairSections(text, twin);
  }
}
