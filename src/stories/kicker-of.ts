import { openBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import { wordsOf } from '../locale/words.ts';
import type { StoryHead } from './story-schema.ts';
import { readThemes } from './themes.ts';

/** The small line above a story’s title: where it comes from, or that it explains, and what it is about. */
export function kickerOf(head: StoryHead, locale: Locale): string {
  const place = head.place && openBook().code.places.get(head.place);
  const themes = head.themes.flatMap((id) => readThemes().get(id)?.label[locale] ?? []);
  return [place ? place.name[locale] : wordsOf(locale).story.explainer, ...themes].join(' · ');
}
