import type { InBoth } from '../../src/locale/locales.ts';
import { Abandoned, ask, Unfit, type Desk } from './ask.ts';
import { plainly } from './read-answer.ts';
import type { Step } from './step.ts';

/** One answer as it is shown at the end, and how it is corrected. */
export type Line = { text: string; correct: () => Promise<void> };

/** What is shown at the end: what to ask beside it, and which answers but a line's number there are. */
export type Summing = {
  ask: InBoth;
  lines: () => readonly Line[];
  /** Asks again what a correction has made wrong. */
  refill: () => Promise<void>;
  /** Answers that end it; an empty one where it holds ''. */
  done: readonly string[];
  /** What else may be answered, and what it does. */
  others?: Readonly<Record<string, () => Promise<void>>>;
  /** Whether something else that was answered has ended it. */
  isOver?: () => boolean;
  /** What may be answered, for whoever answered something else; `most` is the last number of the list. */
  expected: (most: number) => InBoth;
};

/** Answers of somebody who was asked for a yes and wants none of it. */
const refusals = ['否', '不', 'n', 'no'];

/** The lines of all steps that were needed. */
export const linesOf = <D>(desk: Desk, steps: readonly Step<D>[], draft: D): Line[] =>
  steps.filter((step) => step.isNeeded(draft)).map((step) => ({ text: `${step.label.zh} ${step.label.en}: ${step.shown(draft)}`, correct: () => step.ask(desk, draft) }));

/** Lines with their numbers before them. */
export const numbered = (lines: readonly Line[]): string[] => lines.map(({ text }, at) => `${String(at + 1).padStart(3)}  ${text}`);

/**
 * Shows all answers and lets each be corrected by its number, until nothing is amiss.
 * @throws Abandoned where it asks for a yes and gets a no
 */
export async function sumUp(desk: Desk, { ask: words, lines, refill, done, others = {}, isOver, expected }: Summing): Promise<void> {
  for (;;) {
    await refill();
    const shown = lines();
    const next = await ask(desk, { ask: words, choices: numbered(shown), read });
    if (next === 'done') return;
    await next();
    if (isOver?.()) return;

    function read(answer: string): 'done' | (() => Promise<void>) {
      const written = plainly(answer).toLowerCase().replace(/[。.!]$/, '');
      if (done.includes(written)) return 'done';
      if (done.includes('yes') && refusals.includes(written)) throw new Abandoned();
      const line = /^\d+$/.test(written) ? shown[Number(written) - 1]?.correct : others[written];
      if (line) return line;
      throw new Unfit(expected(shown.length));
    }
  }
}
