import { modesLacking } from './derived-modes.ts';
import { estimatedModes } from './draw-ground.ts';
import { symbolKind } from './draw-symbols.ts';
import { escapeText } from '../locale/escape-text.ts';
import { textWidth } from '../locale/text-width.ts';
import { halfDisc } from './half-disc.ts';
import { mapModes, measuresOf } from './map-input.ts';
import type { MapPlace, MapWords } from './map-input.ts';
import { modeAttribute, modeClass } from './mode-class.ts';
import { emptyRadius } from './symbol-scale.ts';

/**
 * The words that make a screenshot honest, one a line from (0, 0) upwards: "Estimated" in a hatched box for
 * modes with an estimate; above it, empty symbols with what they mean, for modes that have them.
 * Sizes are in `em`, so that the box fits its word at every size of type.
 */
export function drawKey(places: readonly MapPlace[], words: MapWords, idPrefix: string, filter = false): string {
  const estimated = estimatedModes(places);
  const width = textWidth(words.estimated) + 1.2;
  // The box is hatched whether or not a place of the map is.
  const box = (names: string): string => `<g class="${names}"><rect class="map-box" fill="url(#${idPrefix}-hatch)" width="${width.toFixed(1)}em" height="1.8em"/><text class="map-boxed" x="${(width / 2).toFixed(1)}em" y="1.25em">${escapeText(words.estimated)}</text></g>`;
  const lacking = modesLacking(places, 'estimated');
  return [estimated.length > 0 ? box(`${modeClass(estimated)}${filter ? ' if-any' : ''}`) : '', lacking.length > 0 ? box(modeClass(lacking)) : '', emptyRow(places, 'unpublished', words.notPublished, -1, filter), emptyRow(places, 'withheld', words.withheld, -2.6)].join('');
}

function emptyRow(places: readonly MapPlace[], kind: 'unpublished' | 'withheld', word: string | undefined, line: number, filter = false): string {
  const counted = mapModes.filter((mode) => places.some((place) => measuresOf[mode].some((measure) => place[measure] && symbolKind(place[measure]) === kind)));
  const modes = [...counted, ...modesLacking(places, kind === 'withheld' ? 'withheld' : 'not-published')];
  // While only what was reported is shown, an estimate is a number that nobody published.
  const instead = filter ? estimatedModes(places).filter((mode) => !modes.includes(mode)) : [];
  if (modes.length + instead.length === 0 || !word) return '';
  // A nested svg, because only its `y` can be given in em.
  const disc = `<svg y="${line}em" overflow="visible"><path class="map-${kind}" d="${halfDisc('full', emptyRadius + 1, 0, emptyRadius)}"/></svg>`;
  const row = `${disc}<text x="${emptyRadius * 3}" y="${line}em" dy=".35em">${escapeText(word)}</text></g>`;
  return [modes.length > 0 ? `<g${modeAttribute(modes)}>${row}` : '', instead.length > 0 ? `<g class="${modeClass(instead)} if-reported">${row}` : ''].join('');
}
