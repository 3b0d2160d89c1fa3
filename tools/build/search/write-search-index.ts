import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { languageTag, locales, type Locale } from '../../../src/locale/locales.ts';
import { pathTo } from '../../../src/locale/paths.ts';
import type { Entry } from './entry.ts';
import { readProse } from './read-prose.ts';
import { writeRecord } from './write-record.ts';

/** Where the index lies in the site. */
export const indexFolder = 'search/pagefind';

/**
 * Under which tag Pagefind indexes a language. Chinese comes with every sign as a word, so it goes under “undetermined”:
 * under its own tag Pagefind would cut it again, by a dictionary.
 */
const indexTag: Record<Locale, string> = { en: 'en', zh: 'und' };

/** What Pagefind writes and this site does not use: it has an interface of its own, and runs no worker. */
const unused = ['component-ui.css', 'component-ui.js', 'modular-ui.css', 'modular-ui.js', 'ui.css', 'ui.js', 'highlight.js', 'worker.js'];

/** Files of a language in which its records lie, for results to be shown from: each its own up to here, several in one beyond. */
const mostFragments = 1000;

/** Entries that are on their way to Pagefind at one time. */
const atOnce = 64;

/**
 * Writes the search index of both languages into a built site, from the rooms and the pages they have become. The same
 * pages give the same bytes.
 */
export async function writeSearchIndex(site: string): Promise<void> {
  // Imported late: the rooms may read the environment as they load.
  const { gatherEntries } = await import('./gather-entries.ts');
  const index = await openIndex();
  try {
    for (const locale of locales) {
      const pageOf = (route: string) => join(site, locale === 'en' ? '' : locale, route, 'index.html');
      await addAll(index, gatherEntries(locale, (route) => readProse(readFileSync(pageOf(route), 'utf8'), route)), locale);
    }
    const folder = join(site, indexFolder);
    refuse((await index.writeFiles({ outputPath: folder })).errors);
    for (const file of unused) rmSync(join(folder, `pagefind-${file}`), { force: true });
    renameLanguages(join(folder, 'pagefind-entry.json'));
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex> {
  const { index, errors } = await createIndex({ maxFragments: mostFragments });
  refuse(errors);
  if (!index) throw new Error('Pagefind gave no index.');
  return index;
}

async function addAll(index: PagefindIndex, entries: readonly Entry[], locale: Locale): Promise<void> {
  for (let at = 0; at < entries.length; at += atOnce) {
    const added = entries.slice(at, at + atOnce).map((entry) => index.addHTMLFile({ url: pathTo(locale, entry.route), content: writeRecord(entry, indexTag[locale]) }));
    for (const { errors } of await Promise.all(added)) refuse(errors);
  }
}

/** Lets a page find the index of its language by its own `lang`. */
function renameLanguages(file: string): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { languages: Record<string, unknown> };
  const languages = Object.fromEntries(locales.map((locale) => [languageTag[locale].toLowerCase(), entry.languages[indexTag[locale]]]));
  writeFileSync(file, JSON.stringify({ ...entry, languages }));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
