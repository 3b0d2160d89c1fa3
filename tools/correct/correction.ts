import type { Figure } from '../../src/figures/figure.ts';
import type { Cell } from '../../src/records/release-schema.ts';
import type { Correction } from '../../src/records/rule-schema.ts';
import type { Count } from '../ask-figure/read-count.ts';

/** What is answered for one figure that was wrong. */
export type CorrectionAnswers = { figure: Figure; count: Count; qualifier: NonNullable<Cell['qualifier']> | 'exact'; sources: readonly string[]; whyZh: string; whyEn: string; noteZh: string; noteEn: string };
export type CorrectionDraft = Partial<CorrectionAnswers>;

/** The row of the new release that takes the old one’s place. */
export function revisedCell({ figure, count, qualifier, sources = [], noteZh, noteEn }: CorrectionDraft): Cell {
  if (!figure?.period || !count) throw new Error('A correction was written before it was answered for.');
  return {
    place: figure.place.code,
    measure: figure.measure.id,
    period: figure.period,
    value: count.value,
    status: 'revised',
    ...(qualifier && qualifier !== 'exact' && { qualifier }),
    sources: [...sources],
    ...(noteZh && noteEn && { note: { en: noteEn, zh: noteZh } }),
  };
}

/** The entry of data/corrections.json that declares it. */
export const declaredFix = ({ figure, count, whyZh = '', whyEn = '' }: CorrectionDraft, date: string): Correction => ({
  date,
  figure: figure?.id ?? '',
  was: figure?.value ?? null,
  now: count?.value ?? null,
  why: { en: whyEn, zh: whyZh },
});
