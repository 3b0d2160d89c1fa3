import type { Text } from './read-texts.ts';

/** `line 12, column 5`: where a character of the body stands in the file. */
export function placeInText(text: Text<unknown>, offset: number): string {
  const before = text.body.slice(0, offset).split('\n');
  return `line ${text.bodyLine + before.length - 1}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
