import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * The text of a JSON file with rows added at the end of one of its lists. Everything that was there stays to the byte,
 * so that a diff shows the new rows alone; they are indented as the file is, and lines end as its lines do.
 */
export function appendRows(written: string, list: string, rows: readonly unknown[]): string {
  if (rows.length === 0) return written;
  const mark = written.startsWith('\ufeff') ? '\ufeff' : '';
  const text = written.slice(mark.length);
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [list]);
  if (node?.type !== 'array') throw new Error(`There is no list ${list} to add to, which reading the file should have told.`);
  const indent = /^([ \t]+)\S/m.exec(text)?.[1] ?? '  ';
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const shown = rows.map((row) => JSON.stringify(row, null, indent).split('\n').map((line) => `${indent}${indent}${line}`).join(eol)).join(`,${eol}`);
  const last = node.children?.at(-1);
  if (last) return mark + text.slice(0, last.offset + last.length) + `,${eol}${shown}` + text.slice(last.offset + last.length);
  return mark + text.slice(0, node.offset) + `[${eol}${shown}${eol}${indent}]` + text.slice(node.offset + node.length);
}
