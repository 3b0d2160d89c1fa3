import { findNumbers } from './find-numbers.ts';
import type { KnownNumbers } from './known-numbers.ts';

/** The way to a file as a finding may show it: a name in which a hidden number stands is left out, its ending stays. */
export const hideNames = (path: string, known: KnownNumbers): string =>
  path
    .split(/(\/| › |, )/)
    .map((part) => (findNumbers(part, '', known, []).length > 0 ? `•••${/\.[a-z]+$/.exec(part)?.[0] ?? ''}` : part))
    .join('');
