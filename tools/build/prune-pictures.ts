import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

/** The folder in which builds of one site keep its maps’ pictures from each other; safe to delete. */
export function pictureFolder(site: { data: string; content: string; base: string; address: string }): string {
  const name = createHash('sha256').update([site.data, site.content, site.base, site.address].join('\n')).digest('hex').slice(0, 12);
  return join('node_modules/.cache/maps', name);
}

/** Forgets kept pictures that are not in the built site any more, so that nothing is left of a map that has changed. */
export function prunePictures(folder: string, site: string): void {
  if (!existsSync(folder)) return;
  const sumOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  const shown = new Set(listFiles(site).filter((file) => /^maps\/.*\.png$/.test(file)).map((file) => sumOf(join(site, file))));
  for (const name of readdirSync(folder)) if (!shown.has(sumOf(join(folder, name)))) rmSync(join(folder, name));
}
