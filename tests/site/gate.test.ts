import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listFiles } from '../../tools/build/list-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'gate-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

cpSync('tests/fixtures/four', folder, { recursive: true });
// The helper’s story is younger than the first of the days below, and no story may be of a day to come.
for (const locale of ['en', 'zh']) {
  const path = join(folder, `content/stories/helper/${locale}.mdx`);
  writeFileSync(path, readFileSync(path, 'utf8').replace('written: 2022-01-01', 'written: 2021-12-01'));
}
const env = (day: string) => ({ ...process.env, SITE_TODAY: day, SITE_DATA: join(folder, 'data'), SITE_CONTENT: join(folder, 'content') });
const run = (tool: string, args: readonly string[], day: string) => execFileSync(process.execPath, [`tools/${tool}.ts`, ...args], { env: env(day), encoding: 'utf8' });

run('in-step', ['helper'], '2021-12-31');

/** Builds the made-up province as of a day; gives the words of all its pages and lists and the names of its files. */
function build(day: string, name: string) {
  const out = join(folder, name);
  const said = run('build', ['--out', out], day);
  const files = listFiles(out).filter((file) => !/\.(?:br|gz)$/.test(file));
  const saying = (words: RegExp) => files.filter((file) => words.test(file) || words.test(readFileSync(join(out, file), 'utf8')));
  return { out, said, files, saying };
}

test('On the last day of its consent a story stands with its pictures, and the build says that tomorrow it will not', () => {
  const { said, files, saying } = build('2021-12-31', 'last-day');
  expect(said).toContain('consent ends on 2021-12-31');
  expect(saying(/wren/i)).toContain('stories/ended/index.html');
  expect(files).toContain('stories/ended/nest-360.webp');
});

test('A story that was withdrawn leaves with its pictures; its address says so; the next morning brings nothing back', () => {
  expect(run('withdraw', ['quiet', '--yes'], '2022-01-01')).not.toContain('take it out by hand');
  const { out, said, files, saying } = build('2022-01-01', 'withdrawn');
  expect(said).not.toContain('consent ends');
  expect(said).toContain('npm run withdraw -- ended removes its text');
  expect(saying(/finch|燕雀|wren|鹪鹩|\bnest\b|seeds/i)).toEqual([]);
  expect(files.filter((file) => /^stories\/(?:quiet|ended)\//.test(file))).toEqual(['stories/ended/index.html', 'stories/quiet/index.html']);
  expect(readFileSync(join(out, 'stories/quiet/index.html'), 'utf8')).toContain('has been taken down');
  expect(existsSync(join(folder, 'content/stories/quiet/gate.jpg'))).toBe(false);
});
