import { locales, type Locale } from '../locale/locales.ts';
import { readOnce } from '../records/read-once.ts';
import type { Channel } from './consent-shape.ts';
import { readTexts, type Text } from './read-texts.ts';
import { mayBeTold, reaches, withdrawnSlugs } from './story-gate.ts';
import { pageSchema, storySchema, type PageHead, type StoryHead } from './story-schema.ts';

export type Story = Text<StoryHead>;

/** Every story that was not withdrawn, in every language, checked in its shape; also those whose consent has run out. */
export const readStories: () => readonly Story[] = readOnce(() => readTexts('stories', storySchema, withdrawnSlugs()));

/** The stories of each language in the order of the index: sorted once, however many pages ask. */
const shelves = readOnce(() => {
  const sorted = readStories()
    .filter(({ head }) => mayBeTold(head))
    .sort((a, b) => a.head.order - b.head.order || (a.slug < b.slug ? -1 : 1));
  return new Map(locales.map((locale) => [locale, sorted.filter((story) => story.locale === locale)]));
});

/** The stories of one language that may be told today, in the order of the index. Nothing else may list stories. */
export const storiesIn = (locale: Locale): readonly Story[] => shelves().get(locale) ?? [];

/** The stories whose basis lets them go into a feed, the search, a share card or the press pack. */
export const storiesFor = (channel: Channel, locale: Locale): readonly Story[] => storiesIn(locale).filter(({ head }) => reaches(head, channel));

/** Names of stories that stood here and may be told no more: withdrawn, or past their consent. Their addresses remain. */
export const tombstones: () => readonly string[] = readOnce(() => [
  ...withdrawnSlugs(),
  ...endedStories(),
]);

/** Names of stories whose consent has run out; their texts still lie in the repository. */
export const endedStories = (): readonly string[] => readStories().filter(({ head, locale }) => locale === 'en' && !mayBeTold(head)).map(({ slug }) => slug);

/** The last day of the consent that ends first, among the stories told today; undefined where none rests on consent. */
export const nextConsentEnd = (): string | undefined => storiesIn('en').flatMap(({ head }) => (head.basis === 'consent' ? head.consent.expires : [])).sort()[0];

/** Every page of words in every language, checked in its shape. */
export const readPages: () => readonly Text<PageHead>[] = readOnce(() => readTexts('pages', pageSchema));

export type TextPage = Text<PageHead>;
