/** Where in a text an index stands: line and column from 1, and the element and attribute it stands in. No word of the text. */
export function whereInText(text: string, index: number): string {
  const before = text.slice(0, index);
  const line = before.split('\n').length;
  const column = index - before.lastIndexOf('\n');
  const open = before.lastIndexOf('<');
  const tag = /^<\/?([a-z][\w:-]*)/i.exec(before.slice(open, open + 40))?.[1];
  const within = tag && before.lastIndexOf('>') < open ? attributeAt(text, open, index) : '';
  return `line ${line}, column ${column}${tag ? `, ${within ? `${within} of ` : 'after '}<${tag}>` : ''}`;
}

/** The attribute of the tag opened at `open` in whose value an index stands; nothing outside a tag. */
export function attributeAt(text: string, open: number, index: number): string {
  return /\s([\w:@-]+)=(?:"[^"]*|'[^']*|[^\s"'>]*)$/.exec(text.slice(Math.max(open, index - 20_000), index))?.[1] ?? '';
}

/** The attribute in whose value an index stands, if it stands in one. */
export function attributeAround(text: string, index: number): string {
  const open = text.lastIndexOf('<', index);
  return open < 0 || text.lastIndexOf('>', index - 1) > open ? '' : attributeAt(text, open, index);
}
