import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import type { Release } from '../../src/records/release-schema.ts';
import type { Correction } from '../../src/records/rule-schema.ts';
import { fill, stepsOver, type Step } from '../ask/step.ts';
import { linesOf, sumUp, type Line } from '../ask/sum-up.ts';
import { readWords } from '../ask-figure/read-words.ts';
import type { ReleaseDesk } from '../new-release/desk-of-release.ts';
import { freeDay, readReleaseDate } from '../new-release/release-date.ts';
import { correctionSteps } from './correction-steps.ts';
import { declaredFix, revisedCell, type CorrectionDraft } from './correction.ts';
import { findUneven } from './find-uneven.ts';

type CardAnswers = { release: string; titleZh: string; titleEn: string; noteZh: string; noteEn: string };
export type CorrectingDraft = Partial<CardAnswers> & { corrections: CorrectionDraft[] };

const step = stepsOver<CardAnswers>();

/** The card of the release that brings the corrections; it comes after every other, so that its numbers are the newest. */
function cardSteps(at: ReleaseDesk, corrections: readonly CorrectionDraft[]): readonly Step<Partial<CardAnswers>>[] {
  const newest = openBooks().at(-1)?.release.release;
  const free = freeDay(newest);
  const known = at.known();
  const whys = (language: 'whyZh' | 'whyEn', between: string) => corrections.map((each) => each[language] ?? '').join(between);
  return [
    step('release', { zh: '发布日期', en: 'Date of the release' }, () => ({ ask: { zh: '更正写进一次新的发布。发布的日期', en: 'A correction goes into a new release. Its day' }, ...(free && { otherwise: free }), read: (answer) => readReleaseDate(answer, newest) })),
    step('titleZh', { zh: '标题（中文）', en: 'Title, in Chinese' }, () => ({ ask: { zh: '这次发布的标题，中文', en: 'Title of this release, in Chinese' }, otherwise: '更正已公布的数字', read: readWords({ language: 'zh', most: 80, known }) })),
    step('titleEn', { zh: '标题（英文）', en: 'Title, in English' }, () => ({ ask: { zh: '标题，英文', en: 'The same in English' }, otherwise: 'Published figures corrected', read: readWords({ language: 'en', most: 120, known }) })),
    step('noteZh', { zh: '说明（中文）', en: 'Note, in Chinese' }, () => ({ ask: { zh: '说明，中文，不写数字', en: 'Its note, in Chinese, without numbers' }, otherwise: whys('whyZh', ''), read: readWords({ language: 'zh', most: 1200, known }) })),
    step('noteEn', { zh: '说明（英文）', en: 'Note, in English' }, () => ({ ask: { zh: '说明，英文', en: 'The same in English' }, otherwise: whys('whyEn', ' '), read: readWords({ language: 'en', most: 2000, known }) })),
  ];
}

/** Asks for one correction or several, until they are found right. */
export async function askCorrections(at: ReleaseDesk, draft: CorrectingDraft): Promise<void> {
  const { desk } = at;
  const book = openBook();
  const stepsFor = (own: CorrectionDraft) => correctionSteps(at, book, draft.corrections.flatMap((each) => (each !== own && each.figure ? [each.figure] : [])));
  if (draft.corrections.length === 0) await add();
  await sumUp(desk, {
    ask: { zh: '都对，就写“是”，写入文件。要改哪一项，写它的序号；同时更正另一个数字（如总数），写 +；什么也不写入，写“否”', en: 'Write yes to write the files. To correct an answer give its number; + corrects another figure with it, such as the total; no leaves without writing' },
    lines,
    refill,
    done: ['是', 'y', 'yes'],
    others: { '+': add },
    expected: (most) => ({ en: `yes, no, a number from 1 to ${most}, or +`, zh: `“是”，“否”，1 至 ${most} 的序号，或 +` }),
  });

  async function add(): Promise<void> {
    const correction: CorrectionDraft = {};
    await fill(desk, stepsFor(correction), correction);
    draft.corrections.push(correction);
  }

  async function refill(): Promise<void> {
    for (const correction of draft.corrections) await fill(desk, stepsFor(correction), correction);
    await fill(desk, cardSteps(at, draft.corrections), draft);
    for (const { place, measure, period } of findUneven(book, draft.corrections, at.outlined)) {
      desk.say(`\n  ！${place.name.zh}的总数（${measure}，${period}）与各部分之和不再相合：请查明是哪一个有误，用 + 一并更正\n  ! The total of ${place.name.en} (${measure}, ${period}) no longer fits the sum of its parts: find which is wrong, and correct it too with +`);
    }
  }

  function lines(): Line[] {
    return [...draft.corrections.flatMap((correction) => linesOf(desk, stepsFor(correction), correction)), ...linesOf(desk, cardSteps(at, draft.corrections), draft)];
  }
}

/** The release and the entries that declare its corrections. */
export function correctedRelease({ release = '', titleZh = '', titleEn = '', noteZh = '', noteEn = '', corrections }: CorrectingDraft): { release: Release; declared: Correction[] } {
  return {
    release: { release, title: { en: titleEn, zh: titleZh }, note: { en: noteEn, zh: noteZh }, cells: corrections.map(revisedCell) },
    declared: corrections.map((correction) => declaredFix(correction, release)),
  };
}
