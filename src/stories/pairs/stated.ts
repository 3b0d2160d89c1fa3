import { placeInHead } from '../place-in-head.ts';
import { placeInText } from '../place-in-text.ts';
import { plainProse } from '../plain-prose.ts';
import type { Text } from '../read-texts.ts';

/** Something a text states that its twin has to state too: what it means, how it is written, where it stands, if anybody asks. */
export type Stated = { key: string; written: string; place: () => string };

/** The words of a text that a reader meets, field by field. */
type Words = { words: string; placeOf: (index: number) => string };

/** Headline, dek and prose; other fields hold no sentences. */
export function wordsOfText(text: Text<object>): readonly Words[] {
  const prose = plainProse(text.body);
  const fields = ['title', 'dek'].flatMap((field): Words[] => {
    const words: unknown = Reflect.get(text.head, field);
    return typeof words === 'string' ? [{ words, placeOf: (index) => placeInHead(text.headText, [field], index) }] : [];
  });
  return [...fields, { words: prose.text, placeOf: (index) => placeInText(text, prose.placeOf(index)) }];
}
