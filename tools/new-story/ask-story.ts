import type { Locale } from '../../src/locale/locales.ts';
import { ask, Unfit, type Desk } from './ask.ts';
import type { Draft, Step } from './step.ts';
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
  for (;;) {
    await fill(desk, steps, draft);
    const asked = steps.filter((step) => step.isNeeded(draft));
    const answers = asked.map(({ label, shown }, at) => `${String(at + 1).padStart(3)}  ${label.zh} ${label.en}: ${shown(draft)}`);
    const wrong = await ask(desk, {
      ask: { zh: '都对，就按回车写入文件；要改哪一项，写它的序号', en: 'Press Enter to write both files, or give the number of an answer to correct' },
      choices: answers,
      read: (answer) => numberUpTo(answer, asked.length),
    });
    const step = asked[wrong - 1];
    if (!step) return { slug: draft.slug ?? '', heads: { en: headOf(draft, 'En'), zh: headOf(draft, 'Zh') }, answers };
    await step.ask(desk, draft);
  }
}

/** Asks what is missing, and again what an answer given since has made wrong; drops what is needed no more. */
async function fill(desk: Desk, steps: readonly Step[], draft: Draft): Promise<void> {
  for (const step of steps) {
    if (!step.isNeeded(draft)) delete draft[step.name];
    else if (!step.stands(draft)) await step.ask(desk, draft);
  }
}

/** A number of the list; 0 for an empty answer. */
function numberUpTo(answer: string, most: number): number {
  const written = answer.normalize('NFKC');
  if (written === '') return 0;
  if (/^\d+$/.test(written) && Number(written) >= 1 && Number(written) <= most) return Number(written);
  throw new Unfit({ en: `nothing, or a number from 1 to ${most}`, zh: `直接按回车，或写 1 至 ${most} 的序号` });
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
