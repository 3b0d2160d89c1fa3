import { otherLocale } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import type { Text } from './read-texts.ts';
import type { StoryHead } from './story-schema.ts';

const sameInBoth = ['kind', 'place', 'order', 'basis', 'sources', 'written'] as const;

/** Holds the two languages of a story to the same kind, place, order, basis, sources and date. */
export function checkPairs(stories: readonly Text<StoryHead>[]): void {
  for (const story of stories) {
    const twin = stories.find((other) => other.slug === story.slug && other.locale === otherLocale(story.locale));
    const field = sameInBoth.find((name) => valueOf(story, name) !== valueOf(twin, name));
    if (!twin || !field) continue;
    throw new Problem({
      file: twin.file,
      at: field,
      found: { en: `${field} ${valueOf(twin, field)}`, zh: `${field} 为 ${valueOf(twin, field)}` },
      expected: { en: `the same as in ${story.file}: ${valueOf(story, field)}`, zh: `与 ${story.file} 一致：${valueOf(story, field)}` },
      todo: { en: 'make the two languages agree', zh: '让两种语言一致' },
    });
  }
}

const valueOf = (story: Text<StoryHead> | undefined, name: string): string =>
  JSON.stringify(Reflect.get(story?.head ?? {}, name)) ?? 'nothing';
