import type { Locale } from '../locale/locales.ts';
import { readOnce } from '../records/read-once.ts';
import { readTexts, type Text } from './read-texts.ts';
import { pageSchema, storySchema, type PageHead, type StoryHead } from './story-schema.ts';

export type Story = Text<StoryHead>;

/** The stories of one language, in the order of the index. */
export function storiesIn(locale: Locale): readonly Story[] {
  return readStories()
    .filter((story) => story.locale === locale)
    .sort((a, b) => a.head.order - b.head.order || (a.slug < b.slug ? -1 : 1));
}

/** The stories that are set in a place. */
export const storiesFrom = (place: string, locale: Locale): readonly Story[] =>
  storiesIn(locale).filter(({ head }) => head.kind === 'volunteer' && head.place === place);

export const readStories: () => readonly Story[] = readOnce(() => readTexts('stories', storySchema));

export const readPages: () => readonly Text<PageHead>[] = readOnce(() => readTexts('pages', pageSchema));

export type TextPage = Text<PageHead>;

/** One page of words; every site has those that `checkAll` asks for. */
export function textPage(slug: string, locale: Locale): TextPage {
  const page = readPages().find((text) => text.slug === slug && text.locale === locale);
  if (!page) throw new Error(`content/pages/${slug}/${locale}.mdx is missing.`);
  return page;
}
