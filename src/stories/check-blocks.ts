import { Problem, type Words } from '../records/problem.ts';
import { knownTags } from './known-tags.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, scanBody, withoutPieces, type Piece } from './scan-body.ts';

type Fault = { at: number; found: Words; expected: Words; todo: Words };
type TagPiece = Piece & { kind: 'tag' };

/**
 * Holds pictures and lists to a paragraph of their own, and a timeline to its form: nothing but events, oldest first,
 * and no event outside one.
 */
export function checkBlocks(text: Text<unknown>): void {
  const body = withoutPieces(text.body, ['comment']);
  const tags = scanBody(body).filter((piece): piece is TagPiece => piece.kind === 'tag');
  const faults = [...tags.map((tag) => amongWords(body, tag)), ...timelineFaults(body, tags)].flatMap((fault) => fault ?? []);
  const [first] = faults.sort((a, b) => a.at - b.at);
  if (!first) return;
  const { at, ...words } = first;
  throw new Problem({ file: text.file, at: placeInText(text, at), ...words });
}

/** Words on its line, or on the line next to it, would make a block part of their paragraph. */
function amongWords(body: string, { index, text, tag }: TagPiece): Fault | undefined {
  if (!knownTags[tag.name]?.block) return undefined;
  const [here = '', above = ''] = body.slice(0, index).split('\n').reverse();
  const [rest = '', below = ''] = body.slice(index + text.length).split('\n');
  const opens = tag.closing || (isEmpty(here) && noWords(above));
  const closes = (!tag.closing && !tag.alone) || (isEmpty(rest) && noWords(below));
  if (opens && closes) return undefined;
  return {
    at: index,
    found: { en: `${text} among words`, zh: `${text} 与文字写在一起` },
    expected: { en: `<${tag.name}> as a paragraph of its own`, zh: `<${tag.name}> 独立成段` },
    todo: { en: 'leave an empty line before and after it', zh: '在前后各空一行' },
  };
}

const isEmpty = (line: string): boolean => line.trim() === '';
/** An empty line, or one with nothing but tags. */
const noWords = (line: string): boolean => isEmpty(line) || /^\s*<.*>\s*$/.test(line);

function timelineFaults(body: string, tags: readonly TagPiece[]): (Fault | undefined)[] {
  let last: { date: string } | undefined;
  let inside: TagPiece | undefined;
  let end = 0;
  return tags.map((piece) => {
    const { tag, index, text } = piece;
    if (tag.name === 'Timeline') {
      const fault = tag.closing && inside ? stray(body, end, index) ?? (last ? undefined : noEvent(inside)) : undefined;
      inside = tag.closing ? undefined : piece;
      last = undefined;
      end = index + text.length;
      return fault;
    }
    if (tag.name !== 'Event') return undefined;
    if (!inside) return tag.closing ? undefined : outside(piece);
    if (tag.closing) {
      end = index + text.length;
      return undefined;
    }
    const date = attributeOf(tag, 'date') ?? '';
    const fault = stray(body, end, index) ?? (last && date < last.date ? tooLate(piece, date, last.date) : undefined);
    last = { date };
    return fault;
  });
}

/** Anything but white space between two places. */
function stray(body: string, from: number, to: number): Fault | undefined {
  const words = body.slice(from, to);
  const at = words.search(/\S/);
  if (at < 0) return undefined;
  return {
    at: from + at,
    found: { en: `“${words.trim().slice(0, 20)}” between the events of a timeline`, zh: `时间线的各项之间有“${words.trim().slice(0, 20)}”` },
    expected: { en: 'nothing in <Timeline> but <Event date="…">…</Event>, one a line', zh: '<Timeline> 里只有 <Event date="…">…</Event>，每行一项' },
    todo: { en: 'put the words into an event, or outside the timeline', zh: '把文字放进某一项，或移到时间线之外' },
  };
}

const noEvent = ({ index }: TagPiece): Fault => ({
  at: index,
  found: { en: '<Timeline> without an event', zh: '<Timeline> 里没有任何 Event' },
  expected: { en: 'one <Event date="…">…</Event> a line', zh: '每行一项 <Event date="…">…</Event>' },
  todo: { en: 'add its events, or take it out', zh: '补上各项，或删去' },
});

const outside = ({ index, text }: TagPiece): Fault => ({
  at: index,
  found: { en: `${text} outside a timeline`, zh: `${text} 不在时间线里` },
  expected: { en: 'events between <Timeline> and </Timeline>', zh: 'Event 写在 <Timeline> 与 </Timeline> 之间' },
  todo: { en: 'put <Timeline> before the first event and </Timeline> after the last', zh: '在第一项之前写 <Timeline>，最后一项之后写 </Timeline>' },
});

const tooLate = ({ index }: TagPiece, date: string, before: string): Fault => ({
  at: index,
  found: { en: `the event of ${date} after that of ${before}`, zh: `${date} 排在 ${before} 之后` },
  expected: { en: 'the oldest event first', zh: '按时间先后，最早的在前' },
  todo: { en: 'put the events in order', zh: '调整顺序' },
});
