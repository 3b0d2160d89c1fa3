import { outlinesShown } from '../../figures/outlines-shown.ts';
import { outlinePressSheet, tilePressSheet, type PressSheet } from '../../maps/press-sheet.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { readOnce } from '../../records/read-once.ts';

/** What pictures to take away are drawn on: outlines, or tiles where the site publishes no outline. */
export const pressSheet: () => PressSheet = readOnce(() => {
  const sheet = readMapSheet();
  return outlinesShown() ? outlinePressSheet(sheet.outlines, sheet.plan) : tilePressSheet(tilesOf(sheet));
});
