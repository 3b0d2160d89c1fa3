import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { drawQr, quietZone, type QrCode } from '../../src/charts/draw-qr.ts';

/** The strokes as a camera would see them: three pixels a square, dark on light. */
function photograph({ size, path }: QrCode): { data: Uint8ClampedArray; width: number; dark: boolean[][] } {
  const dark = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, strokes = ''] of path.matchAll(/M(\d+) (\d+)\.5((?:h\d+|m\d+ 0)+)/g)) {
    let at = Number(x);
    for (const [, run, gap] of strokes.matchAll(/h(\d+)|m(\d+) 0/g)) {
      if (run) dark[Number(y)]!.fill(true, at, at + Number(run));
      at += Number(run ?? gap);
    }
  }
  const width = size * 3;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let y = 0; y < width; y += 1)
    for (let x = 0; x < width; x += 1) if (dark[Math.floor(y / 3)]![Math.floor(x / 3)]) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
  return { data, width, dark };
}

const addresses = ['https://a.cn/', 'https://site.example/sub/path/zh/stories/li-dan/', `https://site.example/${'a-long-name-'.repeat(12)}/`];

test.each(addresses)('A camera reads %s from its code', (address) => {
  const { data, width } = photograph(drawQr(address));
  expect(jsQR(data, width, width)?.data).toBe(address);
});

test('The code stands in a light frame of four squares', () => {
  const { dark } = photograph(drawQr(addresses[1]!));
  const rows = dark.flatMap((row, y) => (row.includes(true) ? [y] : []));
  const columns = dark.flatMap((row) => row.flatMap((isDark, x) => (isDark ? [x] : [])));
  expect([Math.min(...rows), Math.min(...columns)]).toEqual([quietZone, quietZone]);
  expect([Math.max(...rows), Math.max(...columns)]).toEqual([dark.length - quietZone - 1, dark.length - quietZone - 1]);
});
