import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, vi } from 'vitest';
import { readAgain } from '../../../src/records/read-once.ts';
import { writePreview, type Written } from '../../../tools/preview-release/write-preview.ts';

/** A release as a test may spoil it. */
export type EditableRelease = { release: string; title: Record<string, string>; note: Record<string, string>; cells: Record<string, unknown>[] };

/** What came of a preview, and the page it wrote. */
export type Run = Written & { page: string };

/** The made-up province of four prefectures whose site has its first release only; the second is waiting in a folder of its own. */
export type Waiting = { folder: string; release: string; page: string; edit: (change: (release: EditableRelease) => void) => void; preview: (file?: string, out?: string) => Promise<Run> };

const made: string[] = [];
afterEach(() => {
  vi.unstubAllEnvs();
  readAgain();
});
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function releaseWaiting(): Waiting {
  const folder = mkdtempSync(join(tmpdir(), 'waiting-'));
  made.push(folder);
  for (const part of ['data', 'content']) cpSync(join('tests/fixtures/four', part), join(folder, 'site', part), { recursive: true });
  mkdirSync(join(folder, 'desk'));
  const release = join(folder, 'desk', '2022-01-01.json');
  cpSync(join(folder, 'site/data/counts/2022-01-01.json'), release);
  rmSync(join(folder, 'site/data/counts/2022-01-01.json'));
  const page = join(folder, 'desk', '2022-01-01.preview.html');
  vi.stubEnv('SITE_DATA', join(folder, 'site/data'));
  vi.stubEnv('SITE_CONTENT', join(folder, 'site/content'));
  vi.stubEnv('TMPDIR', folder);
  readAgain();
  return {
    folder,
    release,
    page,
    edit: (change) => {
      const json = JSON.parse(readFileSync(release, 'utf8')) as EditableRelease;
      change(json);
      writeFileSync(release, JSON.stringify(json));
    },
    preview: async (file = release, out) => {
      const written = await writePreview({ file, out, sources: [] });
      return { ...written, page: readFileSync(written.path, 'utf8') };
    },
  };
}

/** The words of a page, tags taken out, as they follow each other. */
export const wordsOn = (html: string): string =>
  html
    .replace(/<(style|head)>[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
