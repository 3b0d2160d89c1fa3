import type { Interface } from 'node:readline/promises';
import type { InBoth } from '../../src/locale/locales.ts';

/** An answer that will not do: what was expected and, where that alone would not say it, what was found, in both languages. */
export class Unfit extends Error {
  readonly expected: InBoth;
  readonly found: InBoth | undefined;

  constructor(expected: InBoth, found?: InBoth) {
    super(expected.en);
    this.expected = expected;
    this.found = found;
  }
}

/** Something to ask, and how an answer is read; `read` throws Unfit for one that will not do. */
export type Question<T> = {
  ask: InBoth;
  /** Lines shown before the question: what one may answer. */
  choices?: readonly string[];
  /** Taken when the answer is left empty. */
  otherwise?: string;
  read: (answer: string) => T;
};

/** Where questions are put: a terminal, or lines that come from a file. */
export type Desk = { say: (line: string) => void; next: (prompt: string) => Promise<string> };

/** The answers ended before the questions did: nothing may be written. */
export class Abandoned extends Error {}

/** Asks until the answer will do, saying each time what was expected. */
export async function ask<T>(desk: Desk, { ask: words, choices = [], otherwise, read }: Question<T>): Promise<T> {
  desk.say('');
  for (const choice of choices) desk.say(`    ${choice}`);
  desk.say(`${words.zh}\n${words.en}${otherwise === undefined ? '' : `  [${otherwise}]`}`);
  for (;;) {
    const answer = withoutQuotes((await desk.next('> ')).trim()) || otherwise || '';
    try {
      return read(answer);
    } catch (error) {
      if (!(error instanceof Unfit)) throw error;
      if (error.found) desk.say(`  ✗ 发现：${error.found.zh}\n    found:    ${error.found.en}`);
      desk.say(`  ✗ 应为：${error.expected.zh}\n    expected: ${error.expected.en}`);
    }
  }
}

const quotes = /^(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|‘([^‘’]*)’|＂([^＂]*)＂|「([^「」]*)」|『([^『』]*)』)$/;

/** An answer without the quotation marks around the whole of it; marks inside, of which there may be several pairs, stay. */
const withoutQuotes = (answer: string): string => quotes.exec(answer)?.slice(1).find((inside) => inside !== undefined)?.trim() ?? answer;

/**
 * A desk at a terminal or at piped lines, which are kept from now on; `next` throws Abandoned where there are no more.
 * Piped lines may all have come, and the reader be closed, before the first is asked for.
 */
export function deskAt(reader: Interface, say: (line: string) => void): Desk {
  const lines = reader[Symbol.asyncIterator]();
  let closed = false;
  reader.once('close', () => (closed = true));
  return {
    say,
    next: async (prompt) => {
      reader.setPrompt(prompt);
      if (!closed) reader.prompt();
      const { value, done } = await lines.next();
      if (done) throw new Abandoned();
      return value;
    },
  };
}
