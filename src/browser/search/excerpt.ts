/** Stands in a record between what readers see and what it is only found by: no word to Pagefind, but it counts as a place. */
export const border = '¶';

/** A stretch of words and which of them to mark. */
export type Excerpt = { words: readonly string[]; marked: readonly boolean[]; cutBefore: boolean; cutAfter: boolean };

/** As long as two or three lines: a Han sign takes half the room of a Latin word, and less. */
const most = { latin: 32, han: 64 };

/**
 * The stretch of a record’s text that has most of what was found, early ones first; its beginning where nothing stands in
 * the text. `from` is the place of the first word after the title.
 */
export function cutExcerpt(content: string, from: number, places: ReadonlySet<number>, chinese: boolean): Excerpt {
  const all = content.split(/\s+/);
  const end = all.indexOf(border);
  const until = end < 0 ? all.length : end;
  const length = chinese ? most.han : most.latin;
  const start = beginning(places, from, until, length, all);
  const stop = Math.min(until, start + length);
  return {
    words: all.slice(start, stop),
    marked: all.slice(start, stop).map((_, at) => places.has(start + at)),
    cutBefore: start > from,
    cutAfter: stop < until,
  };
}

/** Where a stretch begins that holds most places: a little before the first of them, at a new sentence where one is near. */
function beginning(places: ReadonlySet<number>, from: number, until: number, length: number, all: readonly string[]): number {
  const inside = [...places].filter((place) => place >= from && place < until).sort((a, b) => a - b);
  let [best, most] = [from, 0];
  for (const place of inside) {
    const count = inside.filter((other) => other >= place && other < place + length * 0.7).length;
    if (count > most) [best, most] = [place, count];
  }
  if (best - from < length * 0.4) return from;
  const reach = Math.floor(length * 0.3);
  for (let at = best; at > best - reach; at -= 1) if (/[.!?。！？]["”’]?$/.test(all[at - 1] ?? '')) return at;
  return best - Math.floor(reach / 2);
}
