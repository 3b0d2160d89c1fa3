import { findTypedNumber } from '../../src/locale/find-typed-number.ts';
import type { Locale } from '../../src/locale/locales.ts';
import { words } from '../../src/records/shapes.ts';
import { Unfit } from '../ask/ask.ts';
import { byShape, harmless } from '../ask/read-answer.ts';

/** What words may be: in which language, how long at most, and which names may stand in them. */
export type WordRules = { language: Locale; most: number; known: readonly string[]; numbers?: true; optional?: true };

const unasked = {
  en: { en: 'words in English', zh: '用英文写的文字' },
  zh: { en: 'words in Chinese', zh: '用中文写的文字' },
};
const script = { en: /\p{Script=Latin}/u, zh: /\p{Script=Han}/u };

/**
 * Words of a title or a note, held at once to what a build would refuse: no number, which no check of cells would see;
 * nothing that leads to a person. Nothing of it is said again. An empty answer will do where it is `optional`.
 */
export const readWords =
  ({ language, most, known, numbers, optional }: WordRules) =>
  (answer: string): string => {
    if (optional && answer === '') return '';
    const written = harmless(byShape(words), known)(answer);
    if (/\p{Cc}/u.test(written)) throw new Unfit({ en: 'words without control characters', zh: '不含控制字符的文字' });
    if (!script[language].test(written)) throw new Unfit(unasked[language]);
    if (written.length > most) throw new Unfit({ en: `at most ${most} characters`, zh: `不超过 ${most} 个字符` }, { en: `${written.length} characters`, zh: `${written.length} 个字符` });
    if (!numbers && findTypedNumber(written)) {
      throw new Unfit(
        { en: 'words and dates only: numbers stand in cells, where they are checked', zh: '只写文字和日期：数字只在数字栏里填，才会经过检查' },
        { en: 'a number (not repeated here)', zh: '文字里写了数字（此处不重复）' },
      );
    }
    return written;
  };
