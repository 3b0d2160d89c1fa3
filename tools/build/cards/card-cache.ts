import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const home = 'node_modules/.cache/cards';
const here = fileURLToPath(new URL('.', import.meta.url));
const drawnWith = ['satori', 'sharp', '@fontsource/newsreader', '@fontsource/noto-serif-sc'];

/** Everything but its words that decides how a card looks: our own code, the libraries, the fonts. */
function design(): string {
  const code = readdirSync(here).filter((name) => name.endsWith('.ts')).sort().map((name) => join(here, name));
  const versions = drawnWith.map((name) => findPackageJSON(name, import.meta.url) ?? '');
  return [...code, ...versions].map((path) => readFileSync(path, 'utf8')).join('\n');
}

/** Pictures kept from build to build, by what they were drawn from. */
export type Cache = {
  /** The picture of these words, drawn now unless it has been before. */
  drawn: (words: unknown, draw: () => Promise<Buffer>) => Promise<Buffer>;
  /** Forgets what this build did not ask for, so that nothing is left of a page that is gone. */
  prune: () => void;
};

/** The cache of one site, told from others by its name. It is safe to delete. */
export function openCache(name: string): Cache {
  const folder = join(home, hash(name).slice(0, 12));
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  const asked = new Set<string>();
  const rules = hash(design());
  return {
    async drawn(words, draw) {
      const file = `${hash(`${rules}\n${JSON.stringify(words)}`)}.png`;
      asked.add(file);
      if (kept.has(file)) return readFileSync(join(folder, file));
      const bytes = await draw();
      // Renamed when whole: a build that is stopped must not leave half a picture to the next.
      writeFileSync(join(folder, `${file}.part`), bytes);
      renameSync(join(folder, `${file}.part`), join(folder, file));
      return bytes;
    },
    prune: () => [...kept].filter((file) => !asked.has(file)).forEach((file) => rmSync(join(folder, file))),
  };
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
