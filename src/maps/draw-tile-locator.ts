import { escapeText } from '../locale/escape-text.ts';
import { tileGrid, type TileCell, type TilePlan } from '../places/tile-plan.ts';
import { shortNumber } from './short-number.ts';

/** As large as the locator that draws outlines, so that one can stand in for the other. */
const frame = { width: 240, height: 180, margin: 3, widest: 36, gap: 3 };

/** A tiny tile map with one place filled in, for a site that publishes no outline. `title` names the picture. */
export function drawTileLocator({ tiles, code, title }: { tiles: TilePlan; code: string; title: string }): string {
  const here = tiles[code];
  if (!here) throw new Error(`map: ${code} has no tile`);
  const { columns, rows } = tileGrid(tiles);
  const step = Math.min(frame.widest, (frame.width - 2 * frame.margin) / columns, (frame.height - 2 * frame.margin) / rows);
  const [left, top] = [(frame.width - columns * step) / 2, (frame.height - rows * step) / 2];
  const square = ([column, row]: TileCell): string => {
    const side = shortNumber(step - frame.gap);
    return `M${shortNumber(left + column * step)} ${shortNumber(top + row * step)}h${side}v${side}h-${side}z`;
  };
  const others = Object.entries(tiles).filter(([other]) => other !== code).map(([, cell]) => square(cell));
  return [
    `<svg class="locator" viewBox="0 0 ${frame.width} ${frame.height}" role="img" aria-label="${escapeText(title)}">`,
    `<path class="locator-land" d="${others.join('')}"/><path class="locator-place" d="${square(here)}"/></svg>`,
  ].join('');
}
