import type { InBoth } from '../../src/locale/locales.ts';
import { ask, type Desk, type Question } from './ask.ts';

/** One answer of a draft: when it is needed, whether it still stands beside the others, how it is asked for. */
export type Step<D> = {
  /** The answer it gives. */
  name: keyof D;
  label: InBoth;
  isNeeded: (draft: D) => boolean;
  /** Whether there is an answer, and none of those it depends on has made it wrong since. */
  stands: (draft: D) => boolean;
  ask: (desk: Desk, draft: D) => Promise<void>;
  /** Forgets the answer, which is needed no more. */
  drop: (draft: D) => void;
  shown: (draft: D) => string;
};

type Terms<A, T> = { needed?: (draft: Partial<A>) => boolean; stands?: (value: T, draft: Partial<A>) => boolean; shown?: (value: T) => string };

/** Makes steps over a set of answers; each comes with its question as the answers before it make it. */
export const stepsOver =
  <A extends object>() =>
  <K extends keyof A>(name: K, label: InBoth, question: (draft: Partial<A>) => Question<A[K]>, { needed = () => true, stands = () => true, shown = String }: Terms<A, A[K]> = {}): Step<Partial<A>> => {
    const valueOf = (draft: Partial<A>) => draft[name] as A[K] | undefined;
    return {
      name,
      label,
      isNeeded: needed,
      stands: (draft) => {
        const value = valueOf(draft);
        return value !== undefined && stands(value, draft);
      },
      ask: async (desk, draft) => {
        draft[name] = await ask(desk, question(draft));
      },
      drop: (draft) => {
        delete draft[name];
      },
      shown: (draft) => {
        const value = valueOf(draft);
        return value === undefined ? '' : shown(value);
      },
    };
  };

/** Asks what is missing, and again what an answer given since has made wrong; drops what is needed no more. */
export async function fill<D>(desk: Desk, steps: readonly Step<D>[], draft: D): Promise<void> {
  for (const step of steps) {
    if (!step.isNeeded(draft)) step.drop(draft);
    else if (!step.stands(draft)) await step.ask(desk, draft);
  }
}
