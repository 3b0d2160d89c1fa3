import { lineAndColumn } from './place-in-head.ts';
import type { Text } from './read-texts.ts';

/** `line 12, column 5`: where a character of the body stands in the file. */
export const placeInText = (text: Text<unknown>, offset: number): string => lineAndColumn(text.body, offset, text.bodyLine);
