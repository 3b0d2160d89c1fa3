import type { InBoth } from '../locale/locales.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';
import type { Cell } from '../records/release-schema.ts';
import type { Source } from '../records/source-schema.ts';
import type { Range } from './derive-range.ts';

export type FigureStatus = Cell['status'] | 'estimated';

/** A named number: what it counts, where, when, how it stands and who said so. It has no language. */
export type Figure = {
  /** Stable name, with the period: `<place>-population-2020-11-01`. */
  id: string;
  place: Place;
  measure: Measure;
  /** Day, month or year it speaks of; null when nothing was published for any. */
  period: string | null;
  /** In the measure's unit; null when there is no number to show. */
  value: number | null;
  status: FigureStatus;
  qualifier?: Cell['qualifier'];
  /** For a withheld count, what anybody can work out of it from published figures; absent where that is nothing. Never a number to draw, sort or class by. */
  range?: Range;
  sources: readonly Source[];
  note?: InBoth | undefined;
  /** The release that brought it; for an estimate, that of the total it shares out. */
  release: string | null;
};

/** Sorts of standing that a picture tells apart. */
export type Standing = 'reported' | 'estimated' | 'withheld' | 'not-published' | 'not-applicable';

/** Provisional and revised figures are reported ones; words and files tell them apart. */
export const standingOf = (figure: Figure): Standing =>
  figure.status === 'provisional' || figure.status === 'revised' ? 'reported' : figure.status;
