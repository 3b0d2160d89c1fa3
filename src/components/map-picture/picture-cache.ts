import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a picture comes to be from its drawing; to be counted up where that changes, since kept pictures are then stale. */
const way = 'shapes 1, colours 1';
const drawnWith = ['satori', 'sharp', '@fontsource/newsreader', '@fontsource/noto-serif-sc'];

let versions: string | undefined;
/** The libraries and fonts a picture is drawn with, by their versions. */
function tools(): string {
  // From the project’s folder: a built page may stand anywhere.
  const here = pathToFileURL(join(process.cwd(), 'package.json'));
  return (versions ??= drawnWith.map((name) => readFileSync(findPackageJSON(name, here) ?? '', 'utf8')).join('\n'));
}

const kept = new Map<string, Uint8Array<ArrayBuffer>>();

/**
 * The picture of a drawing, made now unless it has been before: in this process, or in an earlier build, which keeps its
 * pictures in the folder that SITE_PICTURES names. That folder is safe to delete; without one nothing is kept on disk.
 */
export async function keptPicture(drawing: string, make: () => Promise<Uint8Array<ArrayBuffer>>): Promise<Uint8Array<ArrayBuffer>> {
  const name = createHash('sha256').update(`${way}\n${tools()}\n${drawing}`).digest('hex');
  const folder = process.env['SITE_PICTURES'];
  const file = folder && join(folder, `${name}.png`);
  const found = kept.get(name) ?? (file && existsSync(file) ? readFileSync(file) : undefined);
  const bytes = found ?? (await make());
  kept.set(name, bytes);
  if (found || !folder || !file) return bytes;
  mkdirSync(folder, { recursive: true });
  // Renamed when whole: a build that is stopped must not leave half a picture to the next.
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
  return bytes;
}
