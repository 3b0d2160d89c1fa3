import type { FigureLife } from './figure-life.ts';
import type { Figure } from './figure.ts';

/** A figure over all releases, for whoever asks whether a number still holds. */
export type FigureStanding = {
  figure: Figure;
  /** Other numbers that earlier releases gave under the same id, oldest first. */
  former: readonly number[];
  /** The newest figure of the same place and measure, where it is another and has a number. */
  newer: Figure | undefined;
};

/** How every figure stands now whose number may be repeated, in the order in which they first came. */
export const stillCurrent = (lives: Iterable<FigureLife>): readonly FigureStanding[] =>
  [...lives]
    .filter(({ hushed }) => !hushed)
    .map(({ figure, sayings, by }) => ({
      figure,
      former: [...new Set(sayings.flatMap(({ figure: { value } }) => value ?? []))].filter((value) => value !== figure.value),
      newer: by && by.value !== null ? by : undefined,
    }));
