/** Words from data/ as Markdown that shows them as they are. */
export const plainWords = (words: string): string => words.replace(/[\\`*_[\]<|]/g, '\\$&');

/** A link; an address with a space or a bracket in it is set in angle brackets. */
export const linkTo = (words: string, address: string): string => `[${words}](${/[\s()<>]/.test(address) ? `<${encodeURI(address)}>` : address})`;

/** Rows as a table; the second column holds numbers. */
export function markTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(header), line(header.map((_, at) => (at === 1 ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
