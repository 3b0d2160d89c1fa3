import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { paintedHalves } from '../../src/maps/draw-site-mark.ts';
import { pigments } from '../../src/maps/pigments.ts';
import { cardPalette } from './cards/lay-out-card.ts';
import { writePng } from './cards/write-png.ts';

/**
 * Icons by name, size in pixels, and how much of the side is left free on each: a device may cut a maskable icon to a
 * circle of four fifths of its side.
 */
const icons = [
  { name: '180', size: 180, free: 0.14 },
  { name: '192', size: 192, free: 0.1 },
  { name: '512', size: 512, free: 0.1 },
  { name: 'maskable-512', size: 512, free: 0.22 },
];

/** Writes the mark as pictures for devices that take no SVG, into `icons/` of the built site. */
export async function drawIcons(site: string): Promise<void> {
  const folder = join(site, 'icons');
  mkdirSync(folder, { recursive: true });
  for (const { name, size, free } of icons) {
    const { data, info } = await sharp(Buffer.from(drawIcon(size, free))).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    writeFileSync(join(folder, `${name}.png`), writePng({ width: info.width, height: info.height, data }, cardPalette));
  }
}

/** The mark is 25.6 of its own units high, 25.8 wide, and stands in the middle of a ground that fills the square. */
function drawIcon(size: number, free: number): string {
  const side = 25.8 / (1 - 2 * free);
  const [left, top] = [16.4 - side / 2, 16 - side / 2];
  const paths = paintedHalves('light').map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="${left} ${top} ${side} ${side}"><rect x="${left}" y="${top}" width="${side}" height="${side}" fill="${pigments.paper}"/>${paths}</svg>`;
}
