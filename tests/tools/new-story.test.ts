import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
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

test.each([
  ['in the middle', 9],
  ['before the last yes', report.length - 1],
])('Questions left unfinished %s write nothing', (_, count) => {
  const { status, stderr } = run('new-story', report.slice(0, count));
  expect(status).toBe(1);
  expect(stderr).toContain('没有写入任何文件');
  expect(existsSync(inStories('second-helper'))).toBe(false);
});

test('It lists the sources by number, id and title, shows all answers before writing, and says what comes next in the order of the guide', () => {
  const { stdout } = run('new-story', report.map((line) => (line === 'fixture' ? '1' : line)));
  expect(stdout).toMatch(/^ {4}1 {2}fixture {2}\S/m);
  expect(stdout).toMatch(/^ +3 {2}姓名（中文） Name, in Chinese: 某人$/m);
  expect(stdout.indexOf('姓名（中文） Name')).toBeLessThan(stdout.indexOf('已写好'));
  expect(stdout).toMatch(/npm start.*npm run in-step -- second-helper.*npm run check/);
  expect(readFileSync(inStories('second-helper/en.mdx'), 'utf8')).toContain('sources:\n  - fixture\n');
});

test('A wrong answer is corrected by its number, and what depends on it is asked again', () => {
  const consent = ['second-helper', '1', '某人', 'Somebody', '第二位帮手', 'A second helper', ...dek, '2', '', '', '2024-01-01', '2024-06-01', '', 'C-2024-001', 'Alder', '1', '', '', ''];
  const { status, stdout } = run('new-story', [...consent, '99', '６', 'Another helper', '12', '2024-06-02', '2025-01-01', '']);
  expect(status).toBe(0);
  expect(stdout).toMatch(/a number from 1 to \d+/);
  const text = readFileSync(inStories('second-helper/en.mdx'), 'utf8');
  expect(text).toContain('title: Another helper');
  expect(text).toContain('given: 2024-06-02\n  expires: 2025-01-01');
});

test('What is needed no more is dropped: an explainer has no volunteer and rests on a report', () => {
  const consent = ['second-helper', '1', '某人', 'Somebody', '第二位帮手', 'A second helper', ...dek, '2', '', '', '2024-01-01', '2024-06-01', '', 'C-2024-001', 'Alder', '1', '', '', ''];
  expect(run('new-story', [...consent, '2', '2', 'fixture', '']).status).toBe(0);
  const text = readFileSync(inStories('second-helper/en.mdx'), 'utf8');
  expect(text).toContain('kind: explainer');
  expect(text).toContain('basis: published-report');
  expect(text).not.toMatch(/Somebody|consent/);
});

test('Dates that do not go together or have not come are asked for again at once', () => {
  const { status, stdout } = run('new-story', [
    ...['second-helper', '1', '某人', 'Somebody', '第二位帮手', 'A second helper', ...dek, '2', '', ''],
    ...['2024-07-01', '2024-06-30', '2024-06-30', '2024-07-01', '2', '2024年7月1日', '2024.6.30', 'C-2024-001', '990101', 'Alder', '1', '', '2024-07-01', '', '', ''],
  ]);
  expect(status).toBe(0);
  expect(stdout.match(/a day not after today, 2024-06-30/g)).toHaveLength(3);
  expect(stdout).toContain('a day after 2024-06-30, on which consent was given');
  expect(stdout).toContain('no source that could have published the county');
  expect(readFileSync(inStories('second-helper/en.mdx'), 'utf8')).toContain('given: 2024-06-30\n  expires: 2024-07-01\n  age: minor\n  guardian_agreed: 2024-06-30');
});

test('Full-width signs, Chinese dates and quotation marks around an answer are read as they were meant', () => {
  const { status } = run('new-story', [
    ...['ｓｅｃｏｎｄ－helper', '１', '“某人”', '"Somebody"', '“一”与“二”', '‘A second helper’', `“${dek[0]}”`, dek[1] ?? '', '１', '１', '９９０１００', '１，２', '７', '2024年6月3日', 'editor，translator', ''],
  ]);
  expect(status).toBe(0);
  const [en, zh] = ['en', 'zh'].map((locale) => readFileSync(inStories(`second-helper/${locale}.mdx`), 'utf8'));
  expect(en).toContain('title: A second helper\n');
  expect(en).toContain('volunteer: Somebody\n');
  expect(en).toMatch(/place: "990100"\nthemes:\n {2}- \w+\n {2}- \w+\norder: 7\n/);
  expect(en).toContain('written: 2024-06-03\nreviewed_by:\n  - editor\n  - translator\n');
  expect(zh).toContain('title: “一”与“二”\n');
  expect(zh).toContain('volunteer: 某人\n');
  expect(zh).toContain(`dek: ${dek[0]}\n`);
});

test('A name, a headline or a sentence that leads to a child is refused at the prompt and not repeated', () => {
  const { status, stdout } = run('new-story', [
    ...['second-helper', '', '某人，电话13812345678', '某人', 'Somebody', '她和三年级的孩子', '第二位帮手', 'The helper of Xiaoming Village', 'A second helper'],
    ...['她每个星期都去看望那个八岁的女孩，给她送去书本。', ...dek, '1', 'fixture', 'Alder', '1', '', '', '', ''],
  ]);
  expect(status).toBe(0);
  expect(stdout.match(/发现：/g)).toHaveLength(4);
  expect(stdout).toContain('not repeated here');
  expect(stdout).not.toMatch(/13812345678|三年级|Xiaoming|八岁/);
});

test('A name that a list of stories needs is asked for again', () => {
  const { stdout } = run('new-story', ['feed', ...report]);
  expect(stdout).toContain('any name but in, on, page, feed');
});

test('Where the files cannot be written all the same, every answer is shown', async () => {
  const stories = join(province.path, 'content/stories');
  const child = spawn(process.execPath, ['tools/new-story.ts'], { env: { ...process.env, SITE_TODAY: '2024-06-30' } });
  let said = '';
  child.stderr.on('data', (words) => (said += String(words)));
  let asked = '';
  child.stdout.on('data', (words) => {
    asked += String(words);
    // Somebody else takes the name while the questions are answered.
    if (!asked.includes('Press Enter to write') || existsSync(join(stories, 'second-helper'))) return;
    mkdirSync(join(stories, 'second-helper'));
    child.stdin.end('\n');
  });
  child.stdin.write(report.slice(0, -1).map((line) => `${line}\n`).join(''));
  const [status] = (await once(child, 'close')) as [number];
  expect(status).toBe(1);
  expect(said).toContain('These were your answers');
  expect(said).toContain('A made-up story of a helper for the tests.');
  expect(readdirSync(join(stories, 'second-helper'))).toEqual([]);
});
