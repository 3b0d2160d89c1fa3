import { placeInText } from '../place-in-text.ts';
import { knownTags } from '../known-tags.ts';
import type { Text } from '../read-texts.ts';
import { attributeOf, scanBody, type Tag } from '../scan-body.ts';
import type { Stated } from './stated.ts';

/** Attributes that name data, the same in every language. Others hold words, or say how a number is set. */
const naming = ['id', 'place', 'series', 'a', 'b', 'date', 'file', 'number'];
/** Tags that name sources, which may be cited in the reader’s own language. */
const citing = ['SourceLink', 'Sources'];

/**
 * What the tags of a text show: figures, places, charts, events, pictures, sources. A figure may be told twice in one
 * language and once in the other; what makes a paragraph of its own stands as often in both.
 */
export function tagsIn(text: Text<object>): readonly Stated[] {
  const seen = new Map<string, number>();
  return scanBody(text.body).flatMap((piece): Stated[] => {
    if (piece.kind !== 'tag' || piece.tag.closing) return [];
    const { tag, index } = piece;
    const stated = (key: string, written: string): Stated => ({ key, written, place: () => placeInText(text, index) });
    if (citing.includes(tag.name)) return sourcesNamed(tag).map((id) => stated(`source ${sameReport(id)}`, `<${tag.name}> ${id}`));
    const names = naming.flatMap((name) => (attributeOf(tag, name) === undefined ? [] : `${name}="${attributeOf(tag, name)}"`));
    const block = knownTags[tag.name]?.block ?? tag.name === 'Event';
    if (names.length === 0 && !block) return [];
    const written = `<${[tag.name, ...names].join(' ')}>`;
    const times = (seen.get(written) ?? 0) + 1;
    seen.set(written, times);
    return [stated(block ? `${written} ${times}` : written, written)];
  });
}

const sourcesNamed = (tag: Tag): readonly string[] => (attributeOf(tag, 'id') ?? attributeOf(tag, 'ids') ?? '').split(' ').filter(Boolean);

/** Two sources whose ids differ in `-en` and `-zh` alone are one report in two languages. */
const sameReport = (id: string): string => id.replace(/-(?:en|zh)(?=-|$)/, '-*');
