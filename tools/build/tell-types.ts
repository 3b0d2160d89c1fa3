import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypes, rareEndings } from '../../src/downloads/content-types.ts';
import { listFiles } from './list-files.ts';

/**
 * Adds to a built site’s `_headers` what its rarer files are, one rule an ending that the site has. No address matches two
 * of them: a host would send both types.
 */
export function tellTypes(site: string): void {
  const files = listFiles(site);
  const rules = rareEndings.filter((ending) => files.some((file) => file.endsWith(ending))).map((ending) => `/*${ending}\n  Content-Type: ${contentTypes[ending]}\n`);
  const headers = join(site, '_headers');
  writeFileSync(headers, `${readFileSync(headers, 'utf8').trimEnd()}\n\n${rules.join('\n')}`);
}
