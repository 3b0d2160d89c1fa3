import { openBook } from '../figures/figure-book.ts';
import { locales, type Locale } from '../locale/locales.ts';
import type { Place } from '../records/place-schema.ts';
import { readOnce } from '../records/read-once.ts';
import { choicesOf, listStories, pagesOfList, routeOfList, type Choice, type Filter, type ListPage, type StoryLists } from './list-stories.ts';
import { storiesIn, type Story } from './story-shelf.ts';
import { readThemes } from './themes.ts';

/** The prefecture a story is set in; its own place may be finer. */
export function prefectureOf({ head }: Story): Place | undefined {
  const { places } = openBook().code;
  const place = places.get(head.place ?? '');
  return place?.level === 'county' ? places.get(place.parent ?? '') : place;
}

/** The lists of each language, worked out once however many pages show them. */
const lists = readOnce(
  () => new Map(locales.map((locale) => [locale, listStories(storiesIn(locale), (story) => ({ place: prefectureOf(story)?.slug, themes: story.head.themes }))])),
);

const listsIn = (locale: Locale): StoryLists<Story> => lists().get(locale) ?? new Map();

/** The stories that fit a filter, in the order of the index. */
export const storiesOn = (filter: Filter, locale: Locale): readonly Story[] => listsIn(locale).get(routeOfList(filter))?.stories ?? [];

/** Every page of every list. */
export const listPages = (locale: Locale): readonly ListPage<Story>[] => [...listsIn(locale).values()].flatMap((list) => pagesOfList(list));

/** The ways to go on from a filter, in the order of the places' codes and of content/themes.json. */
export const choicesIn = (locale: Locale, filter: Filter, by: keyof Filter): readonly Choice[] =>
  choicesOf(listsIn(locale), filter, by, by === 'place' ? openBook().prefectures.map(({ slug }) => slug) : readThemes().keys());

/** The name of a prefecture by its slug. */
export const nameOfPlace = (slug: string, locale: Locale): string => openBook().prefectures.find((place) => place.slug === slug)?.name[locale] ?? slug;

/** The stories before and after each one, by language and slug. */
const neighbours = readOnce(
  () =>
    new Map(
      locales.flatMap((locale) =>
        storiesIn(locale).map((story, at, all): [string, { before: Story | undefined; next: Story | undefined }] => [
          `${locale}/${story.slug}`,
          { before: all[at - 1], next: all[at + 1] },
        ]),
      ),
    ),
);

/** The stories before and after one in the order of the index. */
export const neighboursOf = (slug: string, locale: Locale): { before?: Story | undefined; next?: Story | undefined } => neighbours().get(`${locale}/${slug}`) ?? {};
