import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from './list-files.ts';

const policyTag = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/g;
/** What the form of a page that searches carries. */
const searches = /<form[^>]*\sdata-searches[\s>=]/;
const inlineScript = /<script(?![^>]*\bsrc=)(?![^>]*\btype="application\/)[^>]*>([\s\S]*?)<\/script>/g;

/**
 * Leaves in each page's content security policy only the hashes of what that page itself carries.
 * Astro lists every style and script of the whole site on every page: looser, and a kilobyte no page can compress.
 */
export function tightenPolicies(folder: string): void {
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const path = join(folder, file);
    writeFileSync(path, tightenPolicy(readFileSync(path, 'utf8'), file));
  }
}

/**
 * The page with its own policy. A page that searches may run the compiled program of the search, and may send its form to
 * the site itself: without JavaScript that leads back to the page.
 * @throws when the page has no policy: such a page must not be published.
 */
export function tightenPolicy(html: string, name: string): string {
  if (!policyTag.test(html)) throw new Error(`${name} has no content security policy.`);
  const search = searches.test(html);
  const sources: Record<string, string> = {
    'script-src': (search ? " 'wasm-unsafe-eval'" : '') + hashesOf(html, inlineScript),
    'style-src': hashesOf(html, inlineStyle),
    ...(search ? { 'form-action': '' } : {}),
  };
  return html.replace(policyTag, (_, before: string, policy: string, after: string) => {
    const kept = policy.split(';').map((part) => part.trim()).filter((part) => part && !(part.split(' ')[0]! in sources));
    const own = Object.entries(sources).map(([name, hashes]) => `${name} 'self'${hashes}`);
    return before + [...kept, ...own].join(';') + after;
  });
}

function hashesOf(html: string, tag: RegExp): string {
  const hashes = [...html.matchAll(tag)].map(([, text = '']) => createHash('sha256').update(text).digest('base64'));
  return [...new Set(hashes)].map((hash) => ` 'sha256-${hash}'`).join('');
}
