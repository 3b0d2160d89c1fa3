import type { InBoth } from '../../src/locale/locales.ts';
import type { Place } from '../../src/records/place-schema.ts';
import type { Channel } from '../../src/stories/consent-shape.ts';
import { ask, type Desk, type Question } from './ask.ts';

/** Everything that may be asked, by name. */
export type Answers = {
  slug: string;
  kind: 'volunteer' | 'explainer';
  volunteerZh: string;
  volunteerEn: string;
  titleZh: string;
  titleEn: string;
  dekZh: string;
  dekEn: string;
  basis: 'published-report' | 'consent';
  sources: readonly string[];
  scope: readonly Channel[];
  given: string;
  expires: string;
  age: 'adult' | 'minor';
  guardianAgreed: string;
  reference: string;
  place: Place | 'none';
  publishedBy: string;
  themes: readonly string[];
  order: number;
  written: string;
  reviewedBy: readonly string[];
};

/** What was answered so far. */
export type Draft = Partial<Answers>;

/** One answer of a story: when it is needed, whether it still stands beside the others, how it is asked for. */
export type Step = {
  name: keyof Answers;
  label: InBoth;
  isNeeded: (draft: Draft) => boolean;
  /** Whether there is an answer, and none of those it depends on has made it wrong since. */
  stands: (draft: Draft) => boolean;
  ask: (desk: Desk, draft: Draft) => Promise<void>;
  shown: (draft: Draft) => string;
};

type Terms<T> = { needed?: (draft: Draft) => boolean; stands?: (value: T, draft: Draft) => boolean; shown?: (value: T) => string };

/** A step, with the question as the answers before it make it. */
export function step<K extends keyof Answers>(name: K, label: InBoth, question: (draft: Draft) => Question<Answers[K]>, { needed = () => true, stands = () => true, shown = String }: Terms<Answers[K]> = {}): Step {
  const valueOf = (draft: Draft) => draft[name] as Answers[K] | undefined;
  return {
    name,
    label,
    isNeeded: needed,
    stands: (draft) => {
      const value = valueOf(draft);
      return value !== undefined && stands(value, draft);
    },
    ask: async (desk, draft) => {
      draft[name] = (await ask(desk, question(draft))) as Draft[K];
    },
    shown: (draft) => {
      const value = valueOf(draft);
      return value === undefined ? '' : shown(value);
    },
  };
}
