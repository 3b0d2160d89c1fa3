import { estimatedModes } from './draw-ground.ts';
import { symbolKind } from './draw-symbols.ts';
import { escapeText } from './escape-text.ts';
import { halfDisc } from './half-disc.ts';
import { mapModes, measuresOf } from './map-input.ts';
import type { MapMode, MapPlace, MapWords } from './map-input.ts';
import { modeClass } from './mode-class.ts';
import { emptyRadius } from './symbol-scale.ts';

/**
 * The words that make a screenshot honest, from (0, 0) downwards: "Estimated" in a hatched box for modes with
 * an estimate, and "Not published" beside an empty symbol for modes with an outline. Sizes are in `em`,
 * so that the box fits its word at every size of type.
 */
export function drawKey(places: readonly MapPlace[], words: MapWords, idPrefix: string): string {
  const estimated = estimatedModes(places);
  const unpublished = mapModes.filter((mode: MapMode) => places.some((place) => measuresOf[mode].some((measure) => ['withheld', 'unpublished'].includes(symbolKind(place[measure])))));
  const width = textWidth(words.estimated) + 1.2;
  const box = `<g class="${modeClass(estimated)}"><rect class="map-box" fill="url(#${idPrefix}-hatch)" width="${width.toFixed(1)}em" height="1.8em"/><text class="map-boxed" x="${(width / 2).toFixed(1)}em" y="1.25em">${escapeText(words.estimated)}</text></g>`;
  const outline = `<g transform="translate(8 54)" class="map-absent ${modeClass(unpublished)}"><path class="map-unpublished" d="${halfDisc('full', 0, 0, emptyRadius)}"/><text x="16" y=".35em">${escapeText(words.notPublished)}</text></g>`;
  return (estimated.length ? box : '') + (unpublished.length ? outline : '');
}

/** Width of a word in `em`, near enough for a box around it: Han characters are square, Latin ones about half. */
function textWidth(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.52), 0);
}
