import type { Range } from './derive-range.ts';
import type { Figure } from './figure.ts';

/** The figures that are withheld, each once: of several of one id the last, which the newest release had. */
export const withheldCounts = (figures: readonly (Figure | undefined)[]): readonly Figure[] => [
  ...new Map(figures.flatMap((figure) => (figure?.status === 'withheld' ? [[figure.id, figure] as const] : []))).values(),
];

/** Whether anything can be told of a figure that is withheld. */
export const hasRange = (figure: Figure): figure is Figure & { range: Range } => figure.range !== undefined;
