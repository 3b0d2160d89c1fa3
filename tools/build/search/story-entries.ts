import { openBook } from '../../../src/figures/figure-book.ts';
import { locales, otherLocale, type Locale } from '../../../src/locale/locales.ts';
import { storiesFor, type Story } from '../../../src/stories/story-shelf.ts';
import { readThemes } from '../../../src/stories/themes.ts';
import type { Entry, ReadText } from './entry.ts';

/** The stories whose basis lets them be searched, with their text as it stands on their pages. */
export function storyEntries(locale: Locale, readText: ReadText): Entry[] {
  const twins = new Map(storiesFor('search', otherLocale(locale)).map((story) => [story.slug, story]));
  return storiesFor('search', locale).map((story) => {
    const route = `/stories/${story.slug}/`;
    return {
      kind: story.head.kind === 'explainer' ? 'explainer' : 'story',
      route,
      title: story.head.title,
      text: `${story.head.dek} ${readText(route)}`,
      names: namesOf(story, twins.get(story.slug)),
    };
  });
}

/** Who and what it is about in both languages, so that 李丹 finds Li Dan and lanzhou finds 兰州. */
function namesOf({ head, locale }: Story, twin: Story | undefined): string[] {
  const place = openBook().code.places.get(head.place ?? '');
  const parent = openBook().code.places.get(place?.parent ?? '');
  const people = [head, twin?.head].flatMap((each) => (each?.kind === 'volunteer' ? [each.volunteer, each.volunteer.replaceAll(' ', '')] : []));
  return [
    ...people,
    ...(twin ? [twin.head.title, twin.head.dek] : []),
    ...[place, parent].flatMap((each) => (each ? locales.map((language) => each.full_name[language]) : [])),
    ...head.themes.flatMap((id) => readThemes().get(id)?.label[locale] ?? []),
  ];
}
