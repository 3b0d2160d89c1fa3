import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../tools/serve.ts';
import { findChromium } from '../browser/find-chromium.ts';
import type { BuiltSite } from './built-sites.ts';

const texts = 'tests/fixtures/four/content';

/** Builds and serves, once for all tests: the site as it is, the site under a sub-path, another province's, and that of a province with six releases. */
export default async function buildOnce(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const closing: (() => Promise<void>)[] = [];
  const close = async () => {
    await Promise.all(closing.map((stop) => stop()));
    rmSync(folder, { recursive: true, force: true });
  };
  const make = async (name: string, base: string, flags: string[]): Promise<BuiltSite> => {
    const out = join(folder, name);
    execFileSync(process.execPath, ['tools/build.ts', '--out', out, '--base', base, ...flags], { stdio: ['ignore', 'ignore', 'inherit'] });
    const served = await serveFolder(out, { base });
    closing.push(served.close);
    return { name, folder: out, base, url: served.url };
  };
  try {
    await findChromium();
    project.provide('site', await make('root', '/', []));
    project.provide('subSite', await make('sub', '/sub/path/', ['--address', 'https://site.example']));
    project.provide('otherProvince', await make('other', '/', ['--data', 'tests/fixtures/four/data', '--content', texts]));
    project.provide('sixReleases', await make('six', '/', ['--data', 'tests/fixtures/six/data', '--content', texts]));
  } catch (error) {
    await close();
    throw error;
  }
  return close;
}
