import { Problem, type Words } from '../records/problem.ts';
import { plainProse } from './plain-prose.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { scanBody, withoutPieces } from './scan-body.ts';

/** Holds each aside to a paragraph that it follows: not the beginning, not a heading, not another aside; and to having words. */
export function checkAsides(text: Text<unknown>): void {
  const body = withoutPieces(text.body, ['comment']);
  const tags = scanBody(body).flatMap((piece) => (piece.kind === 'tag' && piece.tag.name === 'Aside' ? [piece] : []));
  for (const [at, { index, text: written, tag }] of tags.entries()) {
    if (tag.closing) continue;
    const end = tags[at + 1]?.index ?? body.length;
    const before = body.slice(0, index).trimEnd();
    if (!/[\p{L}\p{N}]/u.test(plainProse(body.slice(index + written.length, end)).text)) {
      refuse(index, { en: 'an aside without words', zh: '旁注里没有文字' }, { en: '<Aside>…</Aside> around a few words', zh: '<Aside>…</Aside> 之间写几句话' });
    }
    const last = before.split('\n').at(-1) ?? '';
    if (before === '' || /^ {0,3}#{1,6}[ \t]/.test(last) || last.endsWith('</Aside>')) {
      refuse(index, { en: 'an aside that follows no paragraph', zh: '旁注前面没有段落' }, { en: 'an aside below the paragraph it belongs to; not first in the text, nor right after a heading or another aside', zh: '旁注写在所属段落之后；不放在文章开头，也不紧跟在小标题或另一条旁注后面' });
    }
  }

  function refuse(index: number, found: Words, expected: Words): never {
    throw new Problem({ file: text.file, at: placeInText(text, index), found, expected, todo: { en: 'move it, join it with the other, or take it out', zh: '挪动位置，与另一条合并，或删去' } });
  }
}
