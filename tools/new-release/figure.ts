import type { Measure } from '../../src/records/measure-schema.ts';
import type { Place } from '../../src/records/place-schema.ts';
import type { Cell } from '../../src/records/release-schema.ts';
import type { Count } from '../ask-figure/read-count.ts';

/** What may be said of one figure while it is asked for. */
export type FigureAnswers = {
  place: Place;
  measure: Measure;
  period: string;
  status: Exclude<Cell['status'], 'revised'>;
  /** A number, or `withheld` where there is one that may not be shown. */
  count: Count | 'withheld';
  trueZero: true;
  qualifier: NonNullable<Cell['qualifier']> | 'exact';
  sources: readonly string[];
  noteZh: string;
  noteEn: string;
};
export type FigureDraft = Partial<FigureAnswers>;

/** A figure as it is answered for so far, as a row of a release. `again` is what a release before has of it. */
export function cellOf({ place, measure, period = '', status = 'reported', count, qualifier, sources = [], noteZh, noteEn }: FigureDraft, again?: Cell): Cell {
  const value = typeof count === 'object' && hasNumber({ status }) ? count.value : null;
  return {
    place: place?.code ?? '',
    measure: measure?.id ?? '',
    period,
    value,
    status: count === 'withheld' ? 'withheld' : again ? 'revised' : status,
    ...(value !== null && qualifier && qualifier !== 'exact' && { qualifier }),
    sources: [...sources],
    ...(noteZh && noteEn && { note: { en: noteEn, zh: noteZh } }),
  };
}

/** Whether a status stands beside a number. */
export const hasNumber = ({ status }: Pick<FigureDraft, 'status'>): boolean => status === 'reported' || status === 'provisional';

/** Whether somebody must not learn the number: such a cell carries no note. */
export const isWithheld = ({ status, count }: FigureDraft): boolean => status === 'withheld' || count === 'withheld';
