import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../list-files.ts';
import { openCache, type Cache } from './card-cache.ts';
import { fontsFor, type CardFonts } from './card-fonts.ts';
import { readSharer, type Card } from './card.ts';
import { drawCard } from './draw-card.ts';

type Order = { file: string; shows: string; card: Card };

/**
 * Draws the card of every page that has one and writes it where the page’s head says. Each address gets the picture’s
 * hash as its version: a service that keeps pictures asks again when one has changed, and only then, while the address
 * without it, or with an old one, still leads to a picture.
 * @param site folder of the built site
 * @param name what tells this site’s cache from another’s
 */
export async function hangCards(site: string, name: string): Promise<void> {
  const sharers = listFiles(site).filter((file) => file.endsWith('.html')).flatMap((file) => readSharer(readFileSync(join(site, file), 'utf8'), file) ?? []);
  // Imported late: the rooms may read the environment as they load.
  const { knownWords } = await import('./known-words.ts');
  const words = knownWords();
  const orders = sharers.flatMap(({ file, shows, own }) => (own ? [{ file, shows, card: keepWhole(own, words) }] : []));
  const versions = await drawAll(orders, site, openCache(name));
  for (const { file, shows } of sharers) {
    const version = versions.get(shows);
    if (!version) throw new Error(`${file} shows ${shows}, which no page has for its card.`);
    const path = join(site, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll(`${shows}"`, `${shows}?v=${version}"`));
  }
}

/** The card with those of the words that stand in it, so that it is drawn again only when they change. */
function keepWhole(card: Card, words: readonly string[]): Card {
  if (card.locale !== 'zh') return card;
  const text = `${card.title}\n${card.dek}`;
  return { ...card, whole: words.filter((word) => text.includes(word)) };
}

/** Draws two cards at a time, as the pictures’ library works beside us; gives the version of each by its path. */
async function drawAll(orders: readonly Order[], site: string, cache: Cache): Promise<Map<string, string>> {
  const versions = new Map<string, string>();
  let fonts: CardFonts | undefined;
  const queue = orders.values();
  const work = async () => {
    for (const { file, shows, card } of queue) {
      // Fonts are read only where something has to be drawn.
      const bytes = await cache.drawn(card, () => drawCard(card, (fonts ??= fontsFor(orders)), file));
      const path = join(site, shows);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
      versions.set(shows, createHash('sha256').update(bytes).digest('hex').slice(0, 8));
    }
  };
  await Promise.all([work(), work()]);
  cache.prune();
  return versions;
}
