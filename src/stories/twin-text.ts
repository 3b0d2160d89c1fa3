import { otherLocale } from '../locale/locales.ts';
import { readOnce } from '../records/read-once.ts';
import type { Text } from './read-texts.ts';
import { readPages, readStories } from './story-shelf.ts';

/** Every text by its folder and language. */
const byFile = readOnce(() => new Map([...readStories(), ...readPages()].map((text): [string, Text<unknown>] => [text.file, text])));

/** The same text in the other language. The readers of content/ have seen to it that there is one. */
export function twinOf(text: Text<unknown>): Text<unknown> {
  const twin = byFile().get(text.file.replace(/[^/\\]+$/, `${otherLocale(text.locale)}.mdx`));
  if (!twin) throw new Error(`${text.file} has no twin.`);
  return twin;
}
