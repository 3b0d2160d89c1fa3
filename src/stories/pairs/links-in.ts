import { placeInText } from '../place-in-text.ts';
import type { Text } from '../read-texts.ts';
import { withoutPieces } from '../scan-body.ts';
import type { Stated } from './stated.ts';

/** `[words](address)`, `[name]: address` and `<address>` or a bare one. */
const addresses = /\]\(\s*<?(?<round>[^\s)>]+)|^ {0,3}\[[^\]\n]+\]:[ \t]*(?<below>\S+)|(?<bare>https?:\/\/[^\s<>)\]，。；、）”]+)/gm;

/**
 * Where the links of a text lead. Out of the site the whole address counts; within it the page, since the headings of
 * each language have names of their own. A link to a heading of the same page says nothing of the other language.
 */
export function linksIn(text: Text<object>): readonly Stated[] {
  const body = withoutPieces(text.body, ['code', 'comment', 'tag']);
  return [...body.matchAll(addresses)].flatMap((match): Stated[] => {
    const { round, below, bare } = match.groups ?? {};
    const written = round ?? below ?? bare?.replace(/[.,;:]+$/, '') ?? '';
    const key = /^\/(?!\/)/.test(written) ? written.replace(/[#?].*$/s, '') : written;
    if (key === '' || key.startsWith('#')) return [];
    return [{ key, written, place: () => placeInText(text, match.index + match[0].indexOf(written)) }];
  });
}
