import { createHash } from 'node:crypto';

/** SHA-256, in hexadecimal digits, of a value as JSON with its fields in the order of their names: the same meaning, the same checksum. */
export const checksumOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(inOrder(value))).digest('hex');

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, inOrder(field)]));
}
