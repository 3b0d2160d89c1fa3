/**
 * Text cut into what the search counts as words. Chinese is written without spaces, and no program cuts it reliably, so
 * each Han sign is a word of its own: 守儿 is then found in 留守儿童 as two words in a row. Marks stay with their word.
 */
export const splitWords = (text: string): string[] => text.match(piece) ?? [];

const opening = String.raw`[\p{Ps}\p{Pi}]*`;
const closing = String.raw`[^\s\p{L}\p{N}\p{Ps}\p{Pi}]*`;
const piece = new RegExp(`${opening}\\p{Script=Han}${closing}|(?:(?!${opening}\\p{Script=Han})\\S)+`, 'gu');

/** A word as two spellings of it are compared: without marks and capitals. */
export const bareWord = (word: string): string => word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

export const isHan = (word: string): boolean => /\p{Script=Han}/u.test(word);

/** What stands before a word in running text, for the eye. In Chinese only Latin words have spaces between them. */
export function gapBefore(words: readonly string[], at: number, chinese: boolean): string {
  if (at === 0) return '';
  const sides = [words[at - 1] ?? '', words[at] ?? ''].map(isHan);
  return (chinese ? sides.includes(true) : !sides.includes(false)) ? '' : ' ';
}
