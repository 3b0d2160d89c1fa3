import { sortOf, type Canary, type PublicFigure } from './canary.ts';

/** As many published figures of a measure a list must hold in the order of their numbers for the order to say anything. */
const leastInOrder = 3;

/**
 * Where the place of a hidden figure within a list gives an interval away: published figures of its measure and period stand
 * in the order of their numbers, it stands between two of them where its own number belongs, and no other order (of codes or
 * of names) explains how the list stands.
 */
export function findInOrder(text: string, canary: Canary, published: readonly PublicFigure[]): number[] {
  const alike = new Map(published.filter((figure) => sortOf(figure) === sortOf(canary)).map((each) => [each.figure, each]));
  if (alike.size < leastInOrder) return [];
  const found: number[] = [];
  for (let at = text.indexOf(canary.figure); at >= 0; at = text.indexOf(canary.figure, at + 1)) {
    const list = listAround(text, at);
    if (list.from === found.at(-1)) continue;
    const ids = [...new Set(text.slice(list.from, list.to).match(/[a-z][a-z0-9-]+/g) ?? [])].filter((id) => id === canary.figure || alike.has(id));
    if (tells(ids, canary, alike)) found.push(list.from);
  }
  return found;
}

/** From the nearest beginning of a table, list or drawing to its end; in files of data the whole file. */
function listAround(text: string, at: number): { from: number; to: number } {
  const lists = ['table', 'svg', 'ol', 'ul'].map((tag) => ({ from: text.lastIndexOf(`<${tag}`, at), end: `</${tag}>` }));
  const nearest = lists.reduce((a, b) => (b.from > a.from ? b : a));
  const to = nearest.from < 0 ? -1 : text.indexOf(nearest.end, at);
  return to < 0 ? { from: 0, to: text.length } : { from: nearest.from, to };
}

function tells(ids: readonly string[], canary: Canary, alike: ReadonlyMap<string, PublicFigure>): boolean {
  const own = ids.indexOf(canary.figure);
  const shown = ids.flatMap((id) => alike.get(id) ?? []);
  if (shown.length < leastInOrder || own <= 0 || own === ids.length - 1) return false;
  if (isSorted(shown.map(({ place }) => place)) || isSorted(ids)) return false;
  const withOwn = ids.map((id) => alike.get(id)?.value ?? canary.value);
  return isSorted(withOwn) || isSorted(withOwn.toReversed());
}

const isSorted = (row: readonly (string | number)[]): boolean => row.every((each, at) => at === 0 || (row[at - 1] ?? each) <= each);
