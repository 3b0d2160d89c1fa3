import type { Form } from './canary.ts';
import { foldDigits } from './fold-digits.ts';
import type { KnownNumbers, Match } from './known-numbers.ts';
import { readNumbers, type NumberRead } from './read-numbers.ts';
import { attributeAround } from './where-in-text.ts';

/** Attributes in which numbers are coordinates: two that stand side by side are not one with a separator. */
const coordinates = new Set(['d', 'points', 'viewBox', 'transform', 'viewbox', 'coords', 'sizes', 'srcset', 'style', 'content']);
const checksum = /^(?:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}|[\da-f]{32}|[\da-f]{40}|[\da-f]{64}|[\da-f]{96}|[\da-f]{128})$/i;

/** Hidden numbers written out in a text. `hashes` are the parts of file names that a tool made of the files’ content. */
export function findNumbers(text: string, file: string, known: KnownNumbers, hashes: readonly string[]): (Match & { index: number })[] {
  const folded = foldDigits(text);
  const found: (Match & { index: number })[] = [];
  for (const read of readNumbers(folded)) {
    const matches = known.match(read);
    if (matches.length === 0 || isNoNumber(folded, read, file, hashes)) continue;
    found.push(...matches.filter(({ form }) => !isLayout(folded, read, file, form)).map((match) => ({ ...match, index: read.index })));
  }
  return found;
}

/** Digits that write no number: in the midst of a word, in a checksum, in a name made from a file’s content; two coordinates side by side. */
function isNoNumber(text: string, { index, end, grouped }: NumberRead, file: string, hashes: readonly string[]): boolean {
  const [before, after] = [text[index - 1] ?? ' ', text[end] ?? ' '];
  if (/[a-z]/i.test(before) && /[a-z]/i.test(after)) return true;
  const around = text.slice(Math.max(0, index - 16), end + 16);
  if (hashes.some((hash) => around.includes(hash))) return true;
  const start = index - (/[\w+/=-]*$/.exec(text.slice(Math.max(0, index - 140), index))?.[0].length ?? 0);
  // The version of a picture, made of its bytes.
  if (/\?v=[\da-f]{8}$/.test(text.slice(Math.max(0, index - 10), index) + text.slice(index).split(/[^\da-f]/, 1)[0])) return true;
  const run = /^[\w+/=-]*/.exec(text.slice(start, start + 280))?.[0] ?? '';
  if (checksum.test(run) || /^sha(?:256|384|512)-/.test(run)) return true;
  if (!grouped) return false;
  return coordinates.has(attributeAround(text, index)) || (/json$|\.js$|\.map$/.test(file) && (/[[,]\s*$/.test(text.slice(Math.max(0, index - 4), index)) || /^\s*[\],]/.test(text.slice(end, end + 4))));
}

/** Rounded numbers and per cent are too common to mean anything in scripts, style sheets and outlines; exact numbers are looked for there too. */
function isLayout(text: string, { index }: NumberRead, file: string, form: Form): boolean {
  if (form !== 'rounded' && form !== 'per cent of a published total') return false;
  if (/\.(?:js|css|map|topojson|geojson|woff2|pagefind)$/.test(file) || coordinates.has(attributeAround(text, index))) return true;
  return ['style', 'script'].some((tag) => text.lastIndexOf(`<${tag}`, index) > text.lastIndexOf(`</${tag}`, index));
}
