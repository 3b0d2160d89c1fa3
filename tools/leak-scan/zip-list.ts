/** Names, comments and extra fields of a ZIP: its list of contents and its own comment, without the numbers of the format itself. */
export function zipList(bytes: Buffer): string {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  if (end < 0) return '';
  const said: string[] = [bytes.toString('utf8', end + 22)];
  let at = bytes.readUInt32LE(end + 16);
  while (at + 46 <= end && bytes.toString('latin1', at, at + 4) === 'PK\x01\x02') {
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field));
    const next = at + 46 + lengths.reduce((sum, length) => sum + length, 0);
    said.push(bytes.toString('utf8', at + 46, next));
    at = next;
  }
  return said.join('\n');
}
