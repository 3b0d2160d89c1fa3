import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import type { Canary, PublicFigure } from '../../../tools/leak-scan/canary.ts';
import { findLeaks, type Scan } from '../../../tools/leak-scan/find-leaks.ts';

/** Cedar’s helpers are hidden: 4,711 of a published 31,000. So are Birch’s, 7, too short to be told from other numbers. */
export const canaries: readonly Canary[] = [
  { name: 'cedar', value: 4711, measure: 'helpers', figure: 'cedar-helpers-2021' },
  { name: 'birch', value: 7, measure: 'helpers', figure: 'birch-helpers-2021' },
];

const figure = (slug: string, place: string, value: number): PublicFigure => ({ figure: `${slug}-helpers-2021`, place, measure: 'helpers', value });

/** Codes are in no order that the numbers are in too. */
export const published: readonly PublicFigure[] = [figure('sample', '0', 31_000), figure('alder', '1', 8000), figure('elm', '2', 2000), figure('fir', '3', 9000), figure('gum', '4', 3000)];

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder of these files, scanned for the hidden numbers. */
export function scanFiles(files: Record<string, string | Uint8Array>): Scan {
  const folder = mkdtempSync(join(tmpdir(), 'leaks-'));
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return findLeaks(folder, canaries, published);
}
