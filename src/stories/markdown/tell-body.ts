import { scanBody, type Tag } from '../scan-body.ts';
import { leadOut } from './lead-out.ts';
import { tellings, type TellingGround } from './tell-tag.ts';

/** A tag that was opened, and what has been told since. */
type Opened = { tag: Tag | undefined; told: string };

/**
 * The body of a text as Markdown without tags: each tag in the words its page shows, comments left out, links within
 * the site made whole. Throws for a tag that nobody has taught it, so that none is dropped in silence.
 */
export function tellBody(body: string, ground: TellingGround): string {
  const open: Opened[] = [{ tag: undefined, told: '' }];
  const add = (words: string): void => {
    const last = open.at(-1);
    if (last) last.told += words;
  };
  let end = 0;
  for (const piece of scanBody(body)) {
    add(body.slice(end, piece.index));
    end = piece.index + piece.text.length;
    if (piece.kind === 'comment') continue;
    if (piece.kind !== 'tag') add(piece.text);
    else if (piece.tag.alone) add(tell(piece.tag, '', ground));
    else if (!piece.tag.closing) open.push({ tag: piece.tag, told: '' });
    else {
      const { tag, told } = open.pop() ?? { tag: undefined, told: '' };
      add(tag ? tell(tag, told, ground) : told);
    }
  }
  add(body.slice(end));
  return tidy(leadOut(open.map(({ told }) => told).join(''), ground.locale));
}

function tell(tag: Tag, inner: string, ground: TellingGround): string {
  const telling = tellings[tag.name];
  if (!telling) throw new Error(`<${tag.name}> has no words in Markdown yet: add them to tell-tag.ts.`);
  return telling(tag, inner, ground);
}

/** Braces need no name in Markdown; what a comment leaves behind is one empty line, not three. */
const tidy = (markdown: string): string =>
  markdown
    .replaceAll('&lbrace;', '{')
    .replaceAll('&rbrace;', '}')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
