/** A line of RFC 4180 with its end; a quoted cell may hold ends of lines. */
const line = /(?:"(?:[^"]|"")*"|[^"\r\n])+(?:\r\n|\n|$)/g;

/**
 * Of a published CSV the header and the lines of these figures, in this order, letter for letter: so the part that is taken
 * away cannot differ from the whole. The first cell of a line is the figure's name.
 *
 * @throws when the file has no such figure: page and file are then of different releases
 */
export function pickLines(csv: string, ids: readonly string[]): string {
  const [header = '', ...lines] = csv.match(line) ?? [];
  const byId = new Map(lines.map((each) => [each.slice(0, each.indexOf(',')), each]));
  return header + ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`No line for ${id}.`);
    return found;
  }).join('');
}
