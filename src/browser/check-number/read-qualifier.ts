import type { Patterns } from './check-book.ts';

/** What qualifies a number, and where it and its number stand together. */
export type Qualifier = {
  from: number;
  to: number;
  /** “more than”, 逾, 余, +. */
  atLeast: boolean;
  /** “fewer than”, 不到, 以内 put the number above the truth; “nearly”, 近 put it a little above. */
  below?: 'less' | 'nearly';
};

/** What qualifies the number at a place of a text in plain signs. */
export function readQualifier(text: string, from: number, to: number, { before, after }: Patterns): Qualifier {
  const lead = new RegExp(before).exec(text.slice(Math.max(0, from - 16), from));
  const trail = new RegExp(after).exec(text.slice(to));
  const below = lead?.groups?.less || trail?.groups?.less ? 'less' : lead?.groups?.nearly ? 'nearly' : undefined;
  return {
    from: from - (lead?.[0].length ?? 0),
    to: to + (trail?.[0].length ?? 0),
    atLeast: Boolean(lead?.groups?.more) || /[+余多]|以上|more/.test(trail?.[0] ?? ''),
    ...(below ? { below } : {}),
  };
}
