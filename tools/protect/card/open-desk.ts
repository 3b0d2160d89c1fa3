import { createInterface, type Interface } from 'node:readline/promises';
import { deskAt, type Desk } from '../../ask/ask.ts';

/** A desk that can be left. */
export type OpenDesk = Desk & { readonly close: () => void };

/**
 * The desk at the terminal, or undefined where there is none. It listens only from the first question until it is closed:
 * while a reader listens, Ctrl+C is a key like any other, and would not end a command that is reckoning.
 */
export function openDesk(): OpenDesk | undefined {
  if (!process.stdin.isTTY) return undefined;
  let reader: Interface | undefined;
  let desk: Desk | undefined;
  return {
    say: console.log,
    next: (prompt) => {
      reader ??= createInterface({ input: process.stdin, output: process.stdout });
      desk ??= deskAt(reader, console.log);
      return desk.next(prompt);
    },
    close: () => reader?.close(),
  };
}
