import type { FigureStanding } from '../../figures/still-current.ts';

/** Figures that have a number, in the order in which readers ask: volunteers, the children paired, then the others; each smallest first. */
export const orderNumbers = (all: readonly FigureStanding[]): FigureStanding[] =>
  all.filter(({ figure }) => figure.value !== null).sort((a, b) => rankOf(a) - rankOf(b) || (a.figure.value ?? 0) - (b.figure.value ?? 0));

const rankOf = ({ figure: { measure } }: FigureStanding): number => ['volunteers', 'children', measure.role].indexOf(measure.role);
