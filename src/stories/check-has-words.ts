import { Problem } from '../records/problem.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';

/** Refuses a text whose body has no words yet, such as one that was just begun: an empty page must not be published. */
export function checkHasWords(text: Text<unknown>): void {
  if (/\p{L}/u.test(plainProse(text.body).text)) return;
  throw new Problem({
    file: text.file,
    at: placeInText(text, 0),
    found: { en: 'front matter and no words after it', zh: '只有信息栏，没有正文' },
    expected: { en: 'the text', zh: '正文' },
    todo: { en: 'write it, or keep the folder elsewhere until it is written', zh: '写好正文；没写好之前，先把文件夹放到别处' },
  });
}
