import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';

/**
 * `line 3, column 8 (dek)`: where a field of the front matter stands in the file, or a character of it by `offset`.
 * A field that is missing is placed where it should be: at the field that would hold it, else at the front matter’s
 * first line. The document is parsed anew, since only a mistake asks. Without a text of its own (`''`) the path alone.
 */
export function placeInHead(headText: string, path: readonly PropertyKey[], offset = 0): string {
  const name = sayPath(path);
  if (headText === '') return name;
  const { at, value } = findField(parseDocument(headText).contents, path);
  if (at === undefined) return `line 1, column 1 (${name})`;
  const inside = value === undefined ? 0 : offsetInside(headText, at, value, offset);
  // Line 1 of the file is the --- above.
  return `${lineAndColumn(headText, at + inside, 2)} (${name})`;
}

/** `line 12, column 5` of an offset in a text that begins on the line `first` of its file. */
export function lineAndColumn(text: string, offset: number, first: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${first + before.length - 1}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const sayPath = (path: readonly PropertyKey[]): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : `${at ? '.' : ''}${String(step)}`)).join('') || 'front matter';

type Found = { at: number | undefined; value?: unknown };

/** Follows the path as far as it leads; an empty or unfinished value is placed at its name. */
function findField(root: Node | null, path: readonly PropertyKey[]): Found {
  let here: unknown = root;
  let found: Found = { at: undefined };
  for (const step of path) {
    const next: unknown = isMap(here) ? here.items.find((pair) => keyOf(pair) === String(step)) : isSeq(here) ? here.items[Number(step)] : undefined;
    if (!next) return { at: found.at };
    here = isPair(next) ? next.value : next;
    const name = isPair(next) && isNode(next.key) ? next.key.range?.[0] : undefined;
    const own = isScalar(here) && here.value !== null ? here.range?.[0] : undefined;
    found = { at: own ?? name ?? (isNode(here) ? here.range?.[0] : undefined), value: own === undefined ? undefined : (here as { value: unknown }).value };
  }
  return found;
}

const keyOf = ({ key }: Pair): string => String(isScalar(key) ? key.value : key);

/** An offset into the value as an offset into what was written; 0 where the two are not letter by letter the same. */
function offsetInside(text: string, at: number, value: unknown, offset: number): number {
  const quoted = /["']/.test(text[at] ?? '') ? 1 : 0;
  return typeof value === 'string' && text.startsWith(value, at + quoted) ? quoted + offset : 0;
}
