/** A tag as written, opening, closing or `alone`; `attributes` holds the text between its name and its end. */
export type Tag = { name: string; attributes: string; closing: boolean; alone: boolean };

/** A piece of a body that is not plain prose. `index` counts from the start of the body. */
export type Piece = { index: number; text: string } & (
  | { kind: 'tag'; tag: Tag }
  | { kind: 'comment' | 'code' | 'code block' | 'import' | 'image' | 'expression' | 'angle' }
);

// Each line of this pattern is one kind of piece; what stands first wins, so a tag in backquotes is code.
const pieces = new RegExp(
  [
    String.raw`\\[^\n]`,
    '(?<block>^[ \\t]*(?:`{3,}|~{3,}))',
    '(?<code>(?<!`)(?<ticks>`+)(?!`)(?:(?!\\n[ \\t]*\\n)[\\s\\S])*?(?<!`)\\k<ticks>(?!`))',
    String.raw`(?<comment>\{\s*/\*(?:(?!\*/)[\s\S])*\*/\s*\})`,
    String.raw`(?<tag><(?<slash>/?)(?<name>[A-Za-z][\w.:-]*)(?<attributes>(?:\s+[^\s"'<>=/{}]+(?:="[^"]*")?)*)\s*(?<end>/?)>)`,
    '(?<angle><[^\\s，。]{0,20})',
    String.raw`(?<expression>\{[^}\n]{0,20}\}?)`,
    String.raw`(?<image>!\[)`,
    String.raw`(?<import>(?<=^[ \t]*\n|^(?<![\s\S]))(?:import|export)(?=[\s{*'"])[^\n]{0,20})`,
  ].join('|'),
  'gm',
);

/** The body scanned last: every check of a text asks anew, one text after the other. */
let last: { body: string; pieces: readonly Piece[] } = { body: '', pieces: [] };

/** Everything in the body of a text but plain prose, in order; nothing is refused here. */
export function scanBody(body: string): readonly Piece[] {
  if (last.body !== body) last = { body, pieces: findPieces(body) };
  return last.pieces;
}

function findPieces(body: string): readonly Piece[] {
  return [...body.matchAll(pieces)].flatMap((match): Piece[] => {
    const groups = match.groups ?? {};
    const here = { index: match.index, text: match[0] };
    if (groups['tag']) {
      const { name = '', attributes = '', slash, end } = groups;
      return [{ ...here, kind: 'tag', tag: { name, attributes, closing: slash === '/', alone: end === '/' } }];
    }
    const kind = (['comment', 'code', 'import', 'image', 'expression', 'angle'] as const).find((each) => groups[each]);
    if (kind) return [{ ...here, kind }];
    return groups['block'] ? [{ ...here, kind: 'code block' }] : [];
  });
}

/** The tags of a body that open or stand alone, by name. */
export const tagsNamed = (body: string, name: string): readonly (Tag & { index: number })[] =>
  scanBody(body).flatMap((piece) => (piece.kind === 'tag' && piece.tag.name === name && !piece.tag.closing ? [{ ...piece.tag, index: piece.index }] : []));

/** The value of an attribute in double quotes. */
export const attributeOf = (tag: Tag, name: string): string | undefined => new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag.attributes)?.[1];

/** The body with every piece of these kinds blanked and nothing moved, so that places in it stay true. */
export function withoutPieces(body: string, kinds: readonly Piece['kind'][]): string {
  return scanBody(body)
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((text, { index, text: piece }) => text.slice(0, index) + piece.replace(/[^\n]/g, ' ') + text.slice(index + piece.length), body);
}
