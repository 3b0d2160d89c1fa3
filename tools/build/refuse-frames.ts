import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../src/locale/locales.ts';

/** The one folder, in each language, that others may show in a frame. */
const framed = 'embed';
const refusal = "  Content-Security-Policy: frame-ancestors 'none'";

/**
 * Adds to a built site’s `_headers` that no page may be framed, folder by folder: where several rules match an address a
 * host sends them all together, so a rule for everything could not be taken back for the maps that are made to be framed.
 * The folders are those the site has, so that none is forgotten.
 */
export function refuseFrames(site: string): void {
  const file = join(site, '_headers');
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\n${rulesFor(site).map((path) => `${path}\n${refusal}\n`).join('\n')}`);
}

/** Patterns of all addresses but the framed ones: of each language’s first page, of its pages by themselves, of its folders. */
function rulesFor(site: string, lead = ''): string[] {
  const entries = readdirSync(join(site, lead), { withFileTypes: true }).sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name));
  return [
    `/${lead}`,
    ...entries.flatMap((entry) => {
      if (!entry.isDirectory()) return entry.name.endsWith('.html') ? [`/${lead}${entry.name}`] : [];
      if (entry.name === framed) return [];
      const isLanguage = lead === '' && (locales as readonly string[]).includes(entry.name);
      return isLanguage ? rulesFor(site, `${entry.name}/`) : [`/${lead}${entry.name}/*`];
    }),
  ];
}
