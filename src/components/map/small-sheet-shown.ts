import { firstView } from '../../figures/outlines-shown.ts';
import { outlineSheet, tileSheet } from '../../maps/small-sheet.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { readOnce } from '../../records/read-once.ts';

/** What the site’s small maps have in common: outlines, or tiles where it leads with them. */
export const smallSheetShown = readOnce(() => {
  const sheet = readMapSheet();
  return firstView() === 'tiles' ? tileSheet(tilesOf(sheet)) : outlineSheet(sheet.outlines, sheet.plan);
});
