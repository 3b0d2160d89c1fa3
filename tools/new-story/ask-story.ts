import type { Locale } from '../../src/locale/locales.ts';
import type { Desk } from '../ask/ask.ts';
import { fill } from '../ask/step.ts';
import { linesOf, numbered, sumUp } from '../ask/sum-up.ts';
import type { Draft } from './step.ts';
import { stepsOf } from './steps.ts';

/** What a new story begins with: its folder, the front matter of each language, and the answers as they were given. */
export type NewStory = { slug: string; heads: Record<Locale, Record<string, unknown>>; answers: readonly string[] };

/**
 * Asks for everything a story’s front matter needs, in the order of the fields; each answer is checked as it is given,
 * beside those before it. At the end all of them are shown, and any can be corrected by its number until nothing is amiss.
 */
export async function askStory(desk: Desk): Promise<NewStory> {
  const steps = stepsOf();
  const draft: Draft = {};
  const lines = () => linesOf(desk, steps, draft);
  await sumUp(desk, {
    ask: { zh: '都对，就按回车写入文件；要改哪一项，写它的序号', en: 'Press Enter to write both files, or give the number of an answer to correct' },
    lines,
    refill: () => fill(desk, steps, draft),
    done: [''],
    expected: (most) => ({ en: `nothing, or a number from 1 to ${most}`, zh: `直接按回车，或写 1 至 ${most} 的序号` }),
  });
  return { slug: draft.slug ?? '', heads: { en: headOf(draft, 'En'), zh: headOf(draft, 'Zh') }, answers: numbered(lines()) };
}

function headOf(draft: Draft, language: 'En' | 'Zh'): Record<string, unknown> {
  const { kind, basis = 'published-report', place, publishedBy, themes, order, scope = [], given, expires, age, guardianAgreed, reference, sources, written, reviewedBy } = draft;
  const volunteer = draft[`volunteer${language}`];
  return {
    title: draft[`title${language}`],
    dek: draft[`dek${language}`],
    kind,
    ...(volunteer && { volunteer }),
    ...(place && place !== 'none' && { place: place.code }),
    ...(publishedBy && { place_published_by: publishedBy }),
    themes,
    order,
    basis,
    ...(basis === 'consent' && { consent: { scope: ['site', ...scope], given, expires, age, ...(guardianAgreed && { guardian_agreed: guardianAgreed }), reference } }),
    sources,
    written,
    reviewed_by: reviewedBy,
  };
}
