import type { Standing } from '../figures/figure.ts';

/** One figure as a chart draws it: where it stands, how high, and the words beside it. */
export type ChartMark = {
  /** Id of the figure, so that every number in the picture has a name. */
  id: string;
  /** Day, month or year: 2021-12-31, 2009-03, 2016. */
  period: string;
  /** Null where there is no number to show. */
  value: number | null;
  standing: Standing;
  /** Which pigment the measure has; null for figures beside the programme. */
  role: 'volunteers' | 'children' | 'population' | null;
  /** The number in words of the language: 9.02 million, 902万. */
  text: string;
  /** The date in words. */
  date: string;
  /** What must be read with the number: Estimated, Provisional; empty for what is plainly reported. */
  note: string;
  /** Changes where the definition does. */
  measure: string;
};

export type ChartInput = {
  /** Oldest first; at least one. */
  marks: readonly ChartMark[];
  /** Words for a round number of the axis. */
  sayTick: (value: number) => string;
  /** Words at a break in the definition. */
  newDefinition: string;
  /** What the picture is, and what it shows: its text alternative. */
  description: string;
};
