import { locales, type Locale } from '../locale/locales.ts';
import { readOnce } from '../records/read-once.ts';
import { readTexts, type Text } from './read-texts.ts';
import { pageSchema, storySchema, type PageHead, type StoryHead } from './story-schema.ts';

export type Story = Text<StoryHead>;

/** Every story in every language, checked in its shape. */
export const readStories: () => readonly Story[] = readOnce(() => readTexts('stories', storySchema));

/** The stories of each language in the order of the index: sorted once, however many pages ask. */
const shelves = readOnce(() => {
  const sorted = [...readStories()].sort((a, b) => a.head.order - b.head.order || (a.slug < b.slug ? -1 : 1));
  return new Map(locales.map((locale) => [locale, sorted.filter((story) => story.locale === locale)]));
});

/** The stories of one language, in the order of the index. */
export const storiesIn = (locale: Locale): readonly Story[] => shelves().get(locale) ?? [];

/** The stories that are set in a place. */
export const storiesFrom = (place: string, locale: Locale): readonly Story[] =>
  storiesIn(locale).filter(({ head }) => head.kind === 'volunteer' && head.place === place);

/** Every page of words in every language, checked in its shape. */
export const readPages: () => readonly Text<PageHead>[] = readOnce(() => readTexts('pages', pageSchema));

export type TextPage = Text<PageHead>;

/** One page of words; every site has those that `checkAll` asks for. */
export function textPage(slug: string, locale: Locale): TextPage {
  const page = readPages().find((text) => text.slug === slug && text.locale === locale);
  if (!page) throw new Error(`content/pages/${slug}/${locale}.mdx is missing.`);
  return page;
}
