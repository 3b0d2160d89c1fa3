import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Release } from '../../src/records/release-schema.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';
import { bytesOf, runGuide } from '../fixtures/run-guide.ts';

// Each test starts the command itself, which checks everything twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let province: ProvinceFolder;
let before: Record<string, string>;
beforeEach(() => {
  province = copyProvince();
  before = bytesOf(province.path);
});

const run = (answers: readonly string[], day?: string) => runGuide('correct', answers, day);
const inData = (...parts: string[]) => join(province.path, 'data', ...parts);
const readRelease = (day = '2024-06-30') => JSON.parse(readFileSync(inData('counts', `${day}.json`), 'utf8')) as Release;
const corrections = () => (JSON.parse(readFileSync(inData('corrections.json'), 'utf8')) as { corrections: object[] }).corrections;
const unchanged = () => expect(bytesOf(province.path)).toEqual(before);

const why = ['一个县重复计入。', 'A county was counted twice.'];
/** Qualifier, what was wrong, source, note. */
const rest = ['', ...why, '', ''];
/** Date, title and note of the release, as they are offered. */
const card = ['', '', '', '', ''];
/** Nothing has been recorded as published in this province, so it asks whether anybody has seen the release. */
const alder = ['alder-helpers-2021-01-01', '是'];

test('A figure named by its id is shown as published, and its right number goes into a new release and the list of corrections', () => {
  const { status, stdout, stderr } = run([...alder, '３６０', ...rest, ...card, '是']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toContain('甲州 Alder · 帮手 Helpers · 2021-01-01: 350 (reported)');
  expect(stdout).toContain('发布 Release: 2022-01-01 首批市州数字 First counts of prefectures');
  expect(stdout).toContain('来源 Source: fixture  A made-up report  https://example.org/report');
  expect(readRelease()).toEqual({
    release: '2024-06-30',
    title: { en: 'Published figures corrected', zh: '更正已公布的数字' },
    note: { en: why[1], zh: why[0] },
    cells: [{ place: '990100', measure: 'helpers', period: '2021-01-01', value: 360, status: 'revised', sources: ['fixture'] }],
  });
  expect(corrections()).toEqual([{ date: '2024-06-30', figure: 'alder-helpers-2021-01-01', was: 350, now: 360, why: { en: why[1], zh: why[0] } }]);
  // Nothing else has changed: no release was edited.
  const { 'data/counts/2024-06-30.json': made, 'data/corrections.json': declared, ...others } = bytesOf(province.path);
  const { 'data/corrections.json': undeclared, ...otherwise } = before;
  expect([made, declared === undeclared]).toEqual([expect.any(String), false]);
  expect(others).toEqual(otherwise);
});

test('Whoever says no at the end leaves without a file', () => {
  const { status, stderr } = run([...alder, '360', ...rest, ...card, '否']);
  expect([status, stderr]).toEqual([1, expect.stringContaining('没有写入任何文件')]);
  unchanged();
});

test.each([
  ['without its period', ['alder-helpers', '是']],
  ['by place, measure and period', ['甲州 帮手 2021-01-01', '是']],
  ['by its place and a list', ['990100', '9', '2', '是']],
  ['after a mistyped id, which is told with the one most like it', ['alder-helper-2021', 'alder-helpers-2021-01-01', '是']],
])('A figure is found %s', (_, chosen) => {
  const { status, stdout } = run([...chosen, '360', ...rest, ...card, '是']);
  expect(status).toBe(0);
  if (chosen[0] === 'alder-helper-2021') expect(stdout).toContain('did you mean alder-helpers-2021-01-01?');
  expect(corrections()).toHaveLength(1);
});

test.each([
  ['withheld', 'birch-helpers-2021-01-01', /What is withheld stays withheld/],
  ['withheld, in the list of its place', '乙州', /不公开的就一直不公开/],
  ['estimated', 'cedar-helpers', /An estimate follows from the province’s total/],
  ['of nowhere', 'atlantis', /the id of a figure/],
])('A figure that is %s cannot be corrected, and nothing is written', (_, figure, says) => {
  const { status, stdout } = run([figure, '2', 'birch-helpers-2021-01-01']);
  expect(stdout).toMatch(says);
  expect(status).toBe(1);
  unchanged();
});

test('A published figure is not withheld here: the way for an emergency is told, for a number too small as well', () => {
  const { status, stdout } = run([...alder, '不公开', '7', '350', '不到400']);
  expect(stdout.match(/请马上处理，除了管理网站的人，不要对别人说起/g)).toHaveLength(2);
  expect(stdout).toContain('data/published.json is deleted');
  expect(stdout).toContain('人数太少');
  expect(stdout).toContain('another number than the published one');
  expect(stdout).not.toMatch(/[^\d,.]7[^\d,.]/);
  expect(status).toBe(1);
  unchanged();
});

test('Numbers in the reason are refused as they are typed, and not repeated', () => {
  const { status, stdout } = run([...alder, '360', '', '原来写成四千三百名。', why[0]!, 'It was 4,312 before.', why[1]!, '', '', ...card, '是']);
  expect(status).toBe(0);
  expect(stdout.match(/文字里写了数字/g)).toHaveLength(2);
  expect(stdout).not.toMatch(/四千三百|4,312/);
});

test('Note and qualifier of the figure go along unless they are changed', () => {
  province.editJson('data/counts/2022-01-01.json', ({ cells = [] }) => void Object.assign(cells[0]!, { qualifier: 'rounded', note: { en: 'As reported.', zh: '照报道。' } }));
  expect(run([...alder, '360', '', ...why, '', '', '', ...card, '是']).status).toBe(0);
  expect(readRelease().cells[0]).toMatchObject({ qualifier: 'rounded', note: { en: 'As reported.', zh: '照报道。' } });
});

describe('A part and its total', () => {
  test('do not fit any more: it says so, and without the total the build’s own check refuses and nothing is written', () => {
    const { status, stdout } = run([...alder, '1,350', ...rest, ...card, '是']);
    expect(stdout).toContain('样省的总数（helpers，2021-01-01）与各部分之和不再相合');
    expect(stdout).toContain('a number smaller than its parts together');
    expect(status).toBe(1);
    unchanged();
  });

  test('are corrected together, in one release', () => {
    const { status } = run([...alder, '1,350', ...rest, ...card, '+', 'sample-helpers', '是', '1.5千', ...rest, '是']);
    expect(status).toBe(0);
    expect(readRelease().cells.map(({ value }) => value)).toEqual([1350, 1500]);
    expect(readRelease().cells[1]).toMatchObject({ qualifier: 'at-least' });
    expect(corrections()).toHaveLength(2);
  });

  test('are told when the parts made up the total and no longer do, though a build would let it pass', () => {
    const { status, stdout } = run(['alder-residents-2020', '是', '390000', ...rest, ...card, '是']);
    expect(stdout).toContain('样省的总数（residents，2020）与各部分之和不再相合');
    expect(status).toBe(0);
  });

  test('cannot be the same figure twice', () => {
    expect(run([...alder, '360', ...rest, ...card, '+', 'alder-helpers-2021-01-01']).stdout).toContain('this one is being corrected already');
  });
});

test('A release that nobody has seen needs no correction; once it is recorded, it is not asked', () => {
  const { status, stdout } = run(['alder-helpers', '否']);
  expect(stdout).toContain('直接改 data/counts/2022-01-01.json 就可以');
  expect(status).toBe(1);
  unchanged();
  expect(runGuide('publish-release', []).status).toBe(0);
  expect(run(['alder-helpers', '360', ...rest, ...card, '是']).status).toBe(0);
  expect(readRelease().cells[0]).toMatchObject({ value: 360, status: 'revised' });
});

test('The day must come after every release; where today is taken, it says to wait', () => {
  writeFileSync(inData('counts/2024-06-30.json'), readFileSync(inData('counts/2021-01-01.json'), 'utf8').replaceAll('2021-01-01', '2024-06-30').replaceAll('"2020"', '"2023"'));
  before = bytesOf(province.path);
  const { status, stdout } = run([...alder, '360', ...rest, '2023-01-01', '2024-06-30', '2024-07-01']);
  expect(stdout).toContain('an earlier release would change what that one showed');
  expect(stdout).toContain('wait until 2024-07-01');
  expect(stdout).toContain('a day that has come, up to today, 2024-06-30');
  expect(status).toBe(1);
  unchanged();
});

test('Answers can be corrected by number at the end; another figure is asked for anew', () => {
  const { status } = run([...alder, '360', ...rest, ...card, '2', '370', '1', 'alder-pupils-2021-01-01', '是', '430', ...rest, '是']);
  expect(status).toBe(0);
  expect(corrections()).toEqual([expect.objectContaining({ figure: 'alder-pupils-2021-01-01', was: 420, now: 430 })]);
});

test('The list of corrections keeps its bytes: a new entry is all that is added', () => {
  const old = '{ "corrections": [\n    { "date": "2022-01-01", "figure": "sample-helpers-2021-01-01", "was": 1000, "now": 1000, "why": { "en": "As before.", "zh": "照旧。" } }\n] }\n';
  writeFileSync(inData('corrections.json'), old);
  expect(run([...alder, '360', ...rest, ...card, '是']).status).toBe(0);
  const text = readFileSync(inData('corrections.json'), 'utf8');
  expect(text.startsWith(old.slice(0, old.lastIndexOf('\n]')))).toBe(true);
  expect(text.endsWith('\n] }\n')).toBe(true);
  expect(corrections()).toHaveLength(2);
});

test('Both files or neither: where somebody takes the name of the release meanwhile, the list stays as it was', async () => {
  const child = spawn(process.execPath, ['tools/correct.ts'], { env: { ...process.env, SITE_TODAY: '2024-06-30' } });
  let said = '';
  let asked = '';
  child.stderr.on('data', (words) => (said += String(words)));
  child.stdout.on('data', (words) => {
    asked += String(words);
    if (!asked.includes('Write yes to write') || child.stdin.writableEnded) return;
    writeFileSync(inData('counts/2024-06-30.json'), 'somebody’s');
    child.stdin.end('是\n');
  });
  child.stdin.write([...alder, '360', ...rest, ...card].map((line) => `${line}\n`).join(''));
  const [status] = (await once(child, 'close')) as [number];
  expect(status).toBe(1);
  expect(said).toContain('nothing was written');
  expect(readFileSync(inData('counts/2024-06-30.json'), 'utf8')).toBe('somebody’s');
  rmSync(inData('counts/2024-06-30.json'));
  unchanged();
});

test.each([2, 6, alder.length + 1 + rest.length + card.length])('Answers that end after %i write nothing', (count) => {
  const { status, stderr } = run([...alder, '360', ...rest, ...card].slice(0, count));
  expect(status).toBe(1);
  expect(stderr).toContain('没有写入任何文件');
  unchanged();
});
