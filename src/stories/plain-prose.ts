import { scanBody } from './scan-body.ts';

/** The words of a body as a reader meets them, and where each of their characters stands in the body. */
export type PlainProse = { text: string; placeOf: (index: number) => number };

/** Stands for what a component or a comment leaves out, so that words on its two sides are not read as one. */
const gap = '\ufffc';

/** Signs of emphasis, code and links with their addresses, and the numbers by which < { } may be written. */
const marks = /\]\([^\s)]*|(?<=^ {0,3}\[[^\]\n]+\]:)[ \t]*\S*|[*_~`[\]\\]|&#(?:60|123|125);/gm;

/** The number of a step in a list, which counts nothing: `1.` after an empty line, then any after a step. */
const steps = /(?<=(?:(?<![^])|\n[ \t]*\n) {0,3})1\.(?= )|(?<=^ {0,3}\d{1,2}\. [^\n]*\n {0,3})\d{1,2}\.(?= )/gm;

/** Takes the markup out of a body: “twelve **children**” is read as “twelve children”. */
export function plainProse(body: string): PlainProse {
  const tags = scanBody(body).flatMap((piece) => {
    if (piece.kind !== 'tag' && piece.kind !== 'comment') return [];
    const encloses = piece.kind === 'tag' && !piece.tag.alone;
    return [{ from: piece.index, to: piece.index + piece.text.length, instead: encloses ? '' : gap }];
  });
  const signs = [...body.matchAll(marks), ...body.matchAll(steps)].map((match) => ({ from: match.index, to: match.index + match[0].length, instead: '' }));
  let text = '';
  let end = 0;
  const places: number[] = [];
  const add = (words: string, from: number, step: 0 | 1) => {
    text += words;
    for (let at = 0; at < words.length; at++) places.push(from + at * step);
  };
  for (const cut of [...tags, ...signs].sort((a, b) => a.from - b.from)) {
    if (cut.from < end) continue;
    add(body.slice(end, cut.from), end, 1);
    add(cut.instead, cut.from, 0);
    end = cut.to;
  }
  add(body.slice(end), end, 1);
  return { text, placeOf: (index) => places[index] ?? body.length };
}
