import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Release } from '../../src/records/release-schema.ts';
import { bytesOf, runGuide } from '../fixtures/run-guide.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

// Each test starts the command itself, which checks everything twice; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

let province: ProvinceFolder;
let before: Record<string, string>;
beforeEach(() => {
  province = copyProvince();
  before = bytesOf(province.path);
});

const run = (answers: readonly string[], day?: string) => runGuide('new-release', answers, day);
const inData = (...parts: string[]) => join(province.path, 'data', ...parts);
const readRelease = (day: string) => JSON.parse(readFileSync(inData('counts', `${day}.json`), 'utf8')) as Release;
const unchanged = () => expect(bytesOf(province.path)).toEqual(before);

const words = ['丙州的数字', 'The count of Cedar', '丙州公布了数字。', 'Cedar has published its count.'];
const card = ['2023-01-01', ...words, 'fixture', ''];
/** Place, measure, time, status, number, qualifier, source, note. */
const cedar = ['丙州', 'helpers', '', '', '180', '', '', ''];

test('It asks for a release step by step, shows every answer, writes one file, and says what comes next', () => {
  const { status, stdout, stderr } = run([...card, ...cedar, '是']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(readFileSync(inData('counts/2023-01-01.json'), 'utf8')).toBe(
    `${JSON.stringify(
      {
        release: '2023-01-01',
        title: { en: 'The count of Cedar', zh: '丙州的数字' },
        note: { en: 'Cedar has published its count.', zh: '丙州公布了数字。' },
        cells: [{ place: '990300', measure: 'helpers', period: '2023-01-01', value: 180, status: 'reported', sources: ['fixture'] }],
      },
      null,
      2,
    )}\n`,
  );
  rmSync(inData('counts/2023-01-01.json'));
  unchanged();
  expect(stdout).toMatch(/ 7 {2}数字 Figure: 990300 丙州 Cedar · helpers 帮手 · 2023-01-01 · reported · 180/);
  expect(stdout).toMatch(/npm run preview-release -- .*2023-01-01\.json.*npm run check.*npm run publish-release/);
});

describe('Nothing is left', () => {
  test.each([['after the date', 1], ['in the midst of a figure', card.length + 3], ['before the last yes', card.length + cedar.length]])('where the answers end %s', (_, count) => {
    const { status, stderr } = run([...card, ...cedar].slice(0, count));
    expect(status).toBe(1);
    expect(stderr).toContain('没有写入任何文件');
    unchanged();
  });

  test('where an empty line is all that follows: only a yes writes', () => {
    expect(run([...card, ...cedar, '', '']).status).toBe(1);
    unchanged();
  });

  test.each([['SIGTERM', 143], ['SIGINT', 130]] as const)('when it is stopped by %s, of the copy it checks neither', async (signal, code) => {
    // Copies lie in a folder of this test's own.
    const temporary = mkdtempSync(join(tmpdir(), 'stopped-'));
    const child = spawn(process.execPath, ['tools/new-release.ts'], { env: { ...process.env, SITE_TODAY: '2024-06-30', TMPDIR: temporary } });
    let said = '';
    child.stdout.on('data', (words) => {
      said += String(words);
      if (said.includes('正在照生成网站')) child.kill(signal);
    });
    child.stdin.write([...card, ...cedar, '是'].map((line) => `${line}\n`).join(''));
    const [status] = (await once(child, 'close')) as [number];
    const left = readdirSync(temporary);
    rmSync(temporary, { recursive: true });
    expect(said).toContain('正在照生成网站');
    expect(left).toEqual([]);
    if (status === 0) throw new Error('It was done before it was stopped.');
    expect(status).toBe(code);
    unchanged();
  });
});

test('An answer that will not do is asked for again, and a date that is taken is told with the next that is free', () => {
  const { status, stdout } = run([
    ...['2024-07-01', '2022-01-01', '2023年1月1日', '', 'Cedar in English', words[0]!, '丙州', ...words.slice(1)],
    ...['fixtur', '', '1', '9', '1', 'Nowhere', '９９０３００', 'helper', '帮手', '2024-01-01', '2023年', 'sure', '1', 'many', '１８０', '7', '1', 'nobody', '1', '', '是'],
  ]);
  expect(status).toBe(0);
  expect(stdout).toContain('a day that has come, up to today, 2024-06-30');
  expect(stdout).toContain('the next free day is 2022-01-02');
  expect(stdout.match(/用中文写的文字/g)).toHaveLength(1);
  expect(stdout.match(/words in English/g)).toHaveLength(1);
  expect(stdout).toContain('是否想写 fixture');
  expect(stdout).toContain('是否想写“帮手”（helpers）');
  expect(stdout).toContain('不晚于发布日期（2023年1月1日）的时间');
  expect(readRelease('2023-01-01').cells).toEqual([{ place: '990300', measure: 'helpers', period: '2023', value: 180, status: 'reported', sources: ['fixture'] }]);
});

test('A small count is refused at once with a kind word, is nowhere said again, and may be withheld', () => {
  const { status, stdout } = run([...card, '丁州', 'helpers', '', '', '７', '七名', '不公开', '', '是']);
  expect(stdout.match(/人数太少，可能让人认出是谁/g)).toHaveLength(2);
  expect(stdout).not.toMatch(/７|七/);
  expect(status).toBe(0);
  expect(readRelease('2023-01-01').cells).toEqual([{ place: '990400', measure: 'helpers', period: '2023-01-01', value: null, status: 'withheld', sources: ['fixture'] }]);
});

test('A zero is asked about: when it is none, the figure stands as not published', () => {
  expect(run([...card, '丁州', 'helpers', '', '', '0', 'maybe', '否', '', '', '是']).status).toBe(0);
  expect(readRelease('2023-01-01').cells[0]).toMatchObject({ value: null, status: 'not-published' });
});

test('Numbers and what leads to a child are refused in notes as they are typed, and not repeated; so is a text without end', () => {
  const { stdout } = run([...card.slice(0, 3), '丙州有 4312 名帮手。', '她八岁的女儿也来了。', '长'.repeat(601), ...card.slice(3), ...cedar.slice(0, -1), '另有三十二名学生。', '', '是']);
  expect(stdout).not.toMatch(/4312|八岁|三十二/);
  expect(stdout.match(/文字里写了数字/g)).toHaveLength(2);
  expect(stdout).toContain('不超过 600 个字符');
  expect(readRelease('2023-01-01').cells[0]).not.toHaveProperty('note');
});

test('“More than”, a note in both languages, and a second figure that takes its time and source from the first', () => {
  const first = ['Cedar', '1', '2022-12', '2', '逾1.8千名', '', '', '初步数字。', 'A first count.'];
  expect(run([...card, ...first, '+', 'Elm', '', '', '', '120', '', '', '', 'y']).status).toBe(0);
  expect(readRelease('2023-01-01').cells).toEqual([
    { place: '990300', measure: 'helpers', period: '2022-12', value: 1800, status: 'provisional', qualifier: 'at-least', sources: ['fixture'], note: { en: 'A first count.', zh: '初步数字。' } },
    { place: '990400', measure: 'helpers', period: '2022-12', value: 120, status: 'reported', sources: ['fixture'] },
  ]);
});

test('Each answer is corrected by its number; a figure can go, and what a new date makes wrong is asked again', () => {
  const { status, stdout } = run([...card, ...cedar, '99', '2', '另一个标题', '7', '5', '190', '', '+', 'Elm', '', '', '', '120', '', '', '', '8', '-', '1', '2022-12-31', '2022-12-31', '是']);
  expect(stdout).toContain('yes, no, a number from 1 to 7, + or ++');
  expect(status).toBe(0);
  const { title, cells } = readRelease('2022-12-31');
  expect(title.zh).toBe('另一个标题');
  expect(cells).toHaveLength(1);
  expect(cells[0]).toMatchObject({ place: '990300', period: '2022-12-31', value: 190 });
});

test('The same figure twice, one that is withheld, and one that was published before are told at the time', () => {
  const twice = ['丙州', 'helpers', '2023-01-01', '2022', '', '150', '', '', ''];
  const { status, stdout } = run([...card, ...cedar, '+', ...twice, '+', '乙州', 'helpers', '2021-01-01', '2023-01-01', '3', '', '+', '甲州', 'helpers', '2021-01-01', '不公开', '360', '', '', '', '是']);
  expect(stdout).toContain('这个数字已经在列表里');
  expect(stdout).toContain('这个时间的数字不公开，以后也不公开');
  expect(stdout).toContain('改用 npm run correct');
  expect(stdout).toContain('What is frozen');
  expect(status).toBe(0);
  expect(readRelease('2023-01-01').cells.at(-1)).toMatchObject({ place: '990100', value: 360, status: 'revised' });
});

describe('Pasted rows', () => {
  const pasted = [...card.slice(0, -1), '2', 'pupils', '2022', ''];

  test('are taken whole: tabs, commas, full-width signs, 万, gaps in words', () => {
    expect(run([...pasted, '甲州\t4百', '丙州 ， １２３', 'Elm | 未公布', '', '是']).status).toBe(0);
    const cell = { measure: 'pupils', period: '2022', sources: ['fixture'] };
    expect(readRelease('2023-01-01').cells).toEqual([
      { place: '990100', value: 400, status: 'reported', ...cell },
      { place: '990300', value: 123, status: 'reported', ...cell },
      { place: '990400', value: null, status: 'not-published', ...cell },
    ]);
  });

  test('are refused together, row by row, without a number of theirs', () => {
    const { status, stdout } = run([...pasted, '甲州\t4312', 'Ceddar\t5312', '丁州\t7', '丙州', '甲州\t6312', '', '甲州\t400', '', '是']);
    expect(stdout).toMatch(/第 2 行：没有这个地区；是否想写 丙州？/);
    expect(stdout).toMatch(/第 3 行：丁州：人数太少/);
    expect(stdout).toMatch(/row 4: a place and one number/);
    expect(stdout).toMatch(/row 5: Alder twice/);
    expect(stdout).toContain('一行也没有采用');
    expect(stdout).not.toMatch(/4312|5312|6312/);
    expect(status).toBe(0);
    expect(readRelease('2023-01-01').cells).toHaveLength(1);
  });
});

describe('A new source', () => {
  const described = ['example.org/a', 'https://example.org/a', 'fixture', 'cedar-2023-01-01', '', '丙州的帮手', '丙州日报', 'Cedar Daily', '2023-01-01', '', '', '', ''];

  test('is described on the way and written with the release; the list before it stays to the byte', () => {
    const text = readFileSync(inData('sources.json'), 'utf8');
    const { status, stdout } = run([...card.slice(0, -2), '1 +', ...described, '', ...cedar.slice(0, -2), '2', '', '是']);
    expect(stdout).toContain('data/sources.json already');
    expect(status).toBe(0);
    expect(readRelease('2023-01-01').cells[0]?.sources).toEqual(['cedar-2023-01-01']);
    const after = readFileSync(inData('sources.json'), 'utf8');
    expect(after.startsWith(text.slice(0, text.lastIndexOf('\n  ]')))).toBe(true);
    expect(JSON.parse(after).sources[1]).toEqual({
      ...{ id: 'cedar-2023-01-01', title: '丙州的帮手', title_language: 'zh', publisher: { en: 'Cedar Daily', zh: '丙州日报' }, published: '2023-01-01' },
      ...{ accessed: '2024-06-30', url: 'https://example.org/a', kind: 'primary', confidence: 'high' },
    });
  });

  test('is not written where no figure rests on it', () => {
    expect(run([...card.slice(0, -2), '1 +', ...described, '', ...cedar, '是']).status).toBe(0);
    rmSync(inData('counts/2023-01-01.json'));
    unchanged();
  });
});

test('A county that the code book lacks is described and added; its prefecture follows from its code', () => {
  const county = ['990301', '是', '丙县', 'Cedar County', 'alder', '', 'helpers', '', '', '60', '', '', ''];
  const { status, stdout } = run([...card, ...county, '是']);
  expect(stdout).toContain('a name that no other place has');
  expect(status).toBe(0);
  expect(JSON.parse(readFileSync(inData('places.json'), 'utf8')).places.at(-1)).toEqual({ code: '990301', level: 'county', parent: '990300', slug: 'cedar-county', name: { en: 'Cedar County', zh: '丙县' }, full_name: { en: 'Cedar County', zh: '丙县' } });
});

test('A small count is one in a county that is just being added, too', () => {
  const { stdout } = run([...card, '990301', '是', '丙县', 'Cedar County', '', 'helpers', '', '', '7']);
  expect(stdout).toContain('人数太少');
});

test('What only the door sees is told before anything is written, and the answers can still be corrected', () => {
  // Cedar and Elm would leave Birch, which is withheld, as the only gap of that time.
  const rows = ['丙州', 'helpers', '2021-01-01', '', '300', '', '', '', '+', '丁州', 'helpers', '2021-01-01', '', '200', '', '', ''];
  const { status, stdout } = run([...card, ...rows, '是', '8', '-', '是']);
  expect(stdout).toContain('a withheld count that the total less the other parts gives away');
  expect(stdout).toContain('没有写入任何文件。请改正上面的回答');
  expect(stdout).not.toContain('data-tried');
  expect(status).toBe(0);
  expect(readRelease('2023-01-01').cells).toHaveLength(1);
});

test('A folder that is amiss already is told before the first question', () => {
  writeFileSync(inData('disclosure.json'), '{}');
  const { status, stdout, stderr } = run(card);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain('disclosure.json');
});

test('Where releases are published, a date before the newest is refused at once', () => {
  expect(runGuide('publish-release', []).status).toBe(0);
  before = bytesOf(province.path);
  const { stdout } = run(['2021-06-01', '2022-01-01', '2023-01-01']);
  expect(stdout).toContain('an earlier release would change what that one showed');
  unchanged();
});

test('Where every day up to today is taken, it says to wait or what may be edited', () => {
  const { stdout } = run(['2022-01-01'], '2022-01-01');
  expect(stdout).toContain('wait until 2022-01-02');
});
