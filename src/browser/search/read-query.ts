import { bareWord, isHan, splitWords } from './split-words.ts';
import { simplifySigns } from './simplify-signs.ts';

/** What a reader asks for: words in any order, and phrases whose words stand in a row. */
export type Query = { words: readonly string[]; phrases: readonly (readonly string[])[] };

/**
 * Reads what was typed. Each run of Han signs is a phrase, with the digits that stand in it (4.2万, 2024年5月), and so
 * is what stands in quotation marks. Full-width and traditional signs are read as the site writes them.
 */
export function readQuery(typed: string): Query {
  const words: string[] = [];
  const phrases: string[][] = [];
  for (const [, quoted, chunk = ''] of simplifySigns(typed.normalize('NFKC')).matchAll(/["“”「]([^"“”「」]+)["“”」]|([^\s"“”「」]+)/g)) {
    if (quoted !== undefined) phrases.push(cleanWords(quoted));
    else sortRuns(cleanWords(chunk), words, phrases);
  }
  return { words, phrases: phrases.filter(({ length }) => length > 0) };
}

const cleanWords = (text: string): string[] => splitWords(text).map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')).filter(bareWord);

/** Han signs and the digits among them go together; letters beside them are words of their own. */
function sortRuns(run: readonly string[], words: string[], phrases: string[][]): void {
  let phrase: string[] = [];
  const close = () => {
    if (phrase.some(isHan)) phrases.push(phrase);
    else words.push(...phrase);
    phrase = [];
  };
  for (const word of run) {
    if (isHan(word) || /^\p{N}/u.test(word)) phrase.push(word);
    else {
      close();
      words.push(word);
    }
  }
  close();
}

export const isEmpty = ({ words, phrases }: Query): boolean => words.length + phrases.length === 0;
