import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const run = (tool: string, lines: readonly string[], args: readonly string[] = []) =>
  spawnSync(process.execPath, [`tools/${tool}.ts`, ...args], { encoding: 'utf8', input: lines.map((line) => `${line}\n`).join(''), env: { ...process.env, SITE_TODAY: '2024-06-30' } });
const inStories = (...parts: string[]) => join(province.path, 'content/stories', ...parts);

const dek = ['讲一位帮手的故事，只为测试而写，绝不发布出去。', 'A made-up story of a helper for the tests.'];
const report = ['second-helper', '', '某人', 'Somebody', '第二位帮手', 'A second helper', ...dek, '1', 'fixture', 'Alder', '1 counting', '', '', '', ''];

test('It asks everything, writes both files, and says that the words are still missing', () => {
  const { status, stdout } = run('new-story', report);
  expect(stdout).toContain('second-helper/en.mdx');
  expect(status).toBe(0);
  expect(readFileSync(inStories('second-helper/en.mdx'), 'utf8')).toBe(
    `---
title: A second helper
dek: A made-up story of a helper for the tests.
kind: volunteer
volunteer: Somebody
place: "990100"
themes:
  - helping
  - counting
order: 4
basis: published-report
sources:
  - fixture
written: 2024-06-30
reviewed_by:
  - editor
---

{/* Write the story here, in place of this line. Headings begin with ##. Statistics stand as <Figure id="…" unit/>. Nothing about any child. */}
`,
  );
  expect(readFileSync(inStories('second-helper/zh.mdx'), 'utf8')).toContain('volunteer: 某人');
  const check = run('check', []);
  expect(check.stderr).toMatch(/second-helper\/en\.mdx — line \d+, column 1\n {2}found: +front matter and no words after it/);
});

test('An answer that will not do is asked for again, with what was expected in both languages', () => {
  const { status, stdout } = run('new-story', [
    ...['Second Helper', 'helper', 'second-helper', '', '某人', 'Somebody', '第二位帮手', 'A second helper', '太短', ...dek],
    ...['1', 'fixtur', 'fixture', 'Nowhere', '990100', '9', '1', 'soon', '3', '2024-02-30', '2024-02-28', 'the boss', '1', ''],
  ]);
  expect(stdout).toContain('small letters, digits and single hyphens');
  expect(stdout).toContain('content/stories/helper is there already');
  expect(stdout).toContain('不少于 20 个字符');
  expect(stdout).toContain('fixtur is unknown, did you mean fixture?');
  expect(stdout).toContain('a prefecture, or a county');
  expect(stdout).toContain('a date of the calendar');
  expect(status).toBe(0);
});

test('A story told by consent is asked what was agreed, and a minor’s guardian is asked for', () => {
  const { status, stderr } = run('new-story', [
    ...['second-helper', '1', '某人', 'Somebody', '第二位帮手', 'A second helper', ...dek],
    ...['2', '', 'feed 2', '2024-01-01', '2025-01-01', '2', '2024-01-02', '../consent.pdf', 'C-2024-001', 'Alder', '1', '', '', '', ''],
  ]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const text = readFileSync(inStories('second-helper/zh.mdx'), 'utf8');
  expect(text).toMatch(/scope:\n {4}- site\n {4}- feed\n {4}- search\n/);
  expect(text).toContain('guardian_agreed: 2024-01-02');
  expect(text).toContain('reference: C-2024-001');
});

test('A county is asked for the source that has published it', () => {
  const county = report.flatMap((line) => (line === 'Alder' ? ['990101', '1'] : [line]));
  expect(run('new-story', county).status).toBe(0);
  expect(readFileSync(inStories('second-helper/en.mdx'), 'utf8')).toContain('place: "990101"\nplace_published_by: fixture');
});

test('Questions left unfinished write nothing', () => {
  const { status, stderr } = run('new-story', report.slice(0, 9));
  expect(status).toBe(1);
  expect(stderr).toContain('什么也没有保存');
  expect(existsSync(inStories('second-helper'))).toBe(false);
});
