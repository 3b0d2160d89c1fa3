import { placeInText } from '../place-in-text.ts';
import type { Text } from '../read-texts.ts';
import { withoutPieces } from '../scan-body.ts';
import type { Stated } from './stated.ts';

/** The headings of a text, told apart by their number alone: each language words its own. */
export const headingsIn = (text: Text<object>): readonly Stated[] =>
  [...withoutPieces(text.body, ['code', 'comment']).matchAll(/^ {0,3}#{1,6} (.*)$/gm)].map((match, at) => ({
    key: `heading ${at + 1}`,
    written: (match[1] ?? '').trim(),
    place: () => placeInText(text, match.index),
  }));
