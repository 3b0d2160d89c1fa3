import { explorerModes, type ExplorerMode } from '../locale/map-modes.ts';
import { mapModes, measuresOf } from './map-input.ts';
import type { MapMeasure, MapMode } from './map-input.ts';

/** Class names of what belongs to these modes only, e.g. `in-both in-volunteers`. */
export function modeClass(modes: readonly ExplorerMode[]): string {
  return explorerModes.filter((mode) => modes.includes(mode)).map((mode) => `in-${mode}`).join(' ');
}

/** The modes that show a measure. */
export function modesOf(measure: MapMeasure): MapMode[] {
  return mapModes.filter((mode) => measuresOf[mode].includes(measure));
}

/** The class attribute that says so, with the space before it; empty when there is nothing to say. */
export function modeAttribute(modes: readonly ExplorerMode[]): string {
  const names = modeClass(modes);
  return names && ` class="${names}"`;
}
