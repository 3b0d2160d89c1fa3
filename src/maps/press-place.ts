import type { MapValue } from './map-input.ts';
import type { Side } from './half-disc.ts';

/** One number of a place in a picture: which part of a disc shows it, how large, and in which pigment. */
export type PressValue = MapValue & { side: Side; radius: number; fill: string; /** Drawn as its outline alone: a loss. */ open?: boolean };

/** A place as a picture that leaves the site draws it: the fill of its land, its symbols, and the numbers under its name. */
export type PressPlace = {
  code: string;
  name: string;
  /** Hatched for estimates, plain for what was reported, nothing where there is no number; or the colour of a class. */
  ground: 'estimated' | 'reported' | 'empty' | `#${string}`;
  /** Drawn and written; a rate has no symbol, so its radius is 0. */
  values: readonly PressValue[];
};

/** The land under some values: hatched as soon as one of them is an estimate. */
export function pressGround(values: readonly MapValue[]): 'estimated' | 'reported' | 'empty' {
  const shown = values.filter(({ value }) => value !== null);
  if (shown.some(({ standing }) => standing === 'estimated')) return 'estimated';
  return shown.length > 0 ? 'reported' : 'empty';
}
