import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageOf } from '../../fixtures/province-folder.ts';
import { hushNumbers } from '../../../tools/preview-release/hush-numbers.ts';
import { readPreviewArguments } from '../../../tools/preview-release/read-arguments.ts';
import { sayWhere } from '../../../tools/preview-release/say-where.ts';
import { releaseWaiting, wordsOn, type EditableRelease } from './run-preview.ts';

type Case = { mistake: string; change: (release: EditableRelease) => void; says: RegExp; never?: string };

const cell = (release: EditableRelease, at: number, change: Record<string, unknown>) => void Object.assign(release.cells[at]!, change);

const cases: Case[] = [
  { mistake: 'a count below the threshold', change: (release) => cell(release, 4, { value: 7 }), says: /第5格，cells\[4\] \(甲县 · 帮手 · 2021年1月1日\) cell 5, cells\[4\] \(Alder Town · Helpers · 1 January 2021\)[\s\S]*低于下限的人数[\s\S]*不少于 10/ },
  { mistake: 'a value beside “withheld”', change: (release) => cell(release, 2, { value: 8431 }), says: /cells\[2\].*withheld/, never: '8431' },
  { mistake: 'a fraction of a person', change: (release) => cell(release, 0, { value: 843.5 }), says: /a fraction \(not repeated here\)/, never: '843' },
  { mistake: 'a cell that is a list', change: (release) => void (release.cells[0] = [8431] as never), says: /cells\[0\]/, never: '8431' },
  { mistake: 'a number in the note', change: (release) => void (release.note['en'] = 'All 8431 of them.'), says: /a number in a note/, never: '8431' },
  { mistake: 'a note on a withheld cell', change: (release) => cell(release, 2, { note: { en: 'Too few.', zh: '人太少。' } }), says: /a note on a withheld cell/, never: 'Too few' },
  { mistake: 'a day that has not come', change: (release) => void (release.release = '2999-01-01'), says: /2022-01-01\.json|2999-01-01/ },
  { mistake: 'an unknown source', change: (release) => cell(release, 0, { sources: ['hearsay'] }), says: /unknown source hearsay/ },
  { mistake: 'a withheld count that the total gives away', change: (release) => void release.cells.push(...['helpers', 'pupils'].flatMap((measure) => ['990300', '990400'].map((place) => ({ place, measure, period: '2021-01-01', value: 200, status: 'reported', sources: ['fixture'] })))), says: /withheld count|不公开的数字/ },
];

describe.each(cases)('A release with $mistake', ({ change, says, never }) => {
  test('is not safe: the page says so first, then where and what to do, repeats no number, and so does the command', async () => {
    const { edit, preview } = releaseWaiting();
    edit(change);
    const { ready, verdict, page } = await preview();
    expect(ready).toBe(false);
    expect(verdict.zh + verdict.en).toMatch(/^不能发布。[\s\S]*Not safe to publish\./);
    expect(wordsOn(page.slice(page.indexOf('<h1')))).toMatch(/^ ?不能发布。 Not safe to publish\./);
    expect(wordsOn(page)).toMatch(says);
    if (never) expect(page + verdict.zh + verdict.en).not.toContain(never);
    expect(page).not.toContain('可以发布。Safe');
    expect(page).not.toContain('<svg class="map"');
  });
});

test('What is refused is called the file that was given, never by a folder of the machine', async () => {
  const { edit, preview, folder } = releaseWaiting();
  edit((release) => cell(release, 0, { place: '990900' }));
  const { page } = await preview();
  expect(wordsOn(page)).toMatch(/交来的文件：\S+\.json The file you gave: \S+\.json/);
  expect(page).not.toContain(folder);
  expect(page).not.toContain('preview-release-');
});

test('A mistake elsewhere in the data folder is told with the name of its file there', async () => {
  const { preview, folder } = releaseWaiting();
  writeFileSync(join(folder, 'site/data/measures.json'), '{ "measures": [] }');
  const { ready, page } = await preview();
  expect(ready).toBe(false);
  expect(wordsOn(page)).toContain('measures.json');
  expect(page).not.toContain('preview-release-');
});

test('A page that refuses a day to come does not name the day on which it was written', async () => {
  const { edit, preview, release, folder } = releaseWaiting();
  edit((json) => void (json.release = '2999-01-01'));
  const moved = join(folder, 'desk', '2999-01-01.json');
  cpSync(release, moved);
  const words = wordsOn((await preview(moved)).page);
  expect(words).toContain('a date up to today');
  expect(new Set(words.match(/\d{4}-\d{2}-\d{2}/g))).toEqual(new Set(['2999-01-01']));
});

test('Where there is no such file nothing is written', async () => {
  expect(await messageOf(() => releaseWaiting().preview('nowhere.json'))).toMatch(/no such file/);
});

test.each([[[]], [['one.json', 'two.json']], [['one.json', '--colour']]])('The command wants one file, and says so when it is given %j', (args) => {
  expect(() => readPreviewArguments(args)).toThrow(/one file: npm run preview-release[\s\S]*不止一个/);
});

test('The command ends with 1 where the release is not safe', () => {
  const { edit, release } = releaseWaiting();
  edit((json) => cell(json, 4, { value: 7 }));
  const { status, stdout } = spawnSync(process.execPath, ['tools/preview-release.ts', release], { encoding: 'utf8', env: process.env });
  expect(status).toBe(1);
  expect(stdout).toMatch(/^不能发布。.*\nNot safe to publish\..*\n预览 Preview: /);
});

test('A place in a file is told in words: rows, columns, cells by name', () => {
  expect(sayWhere('row 2, column 3', undefined)).toEqual({ en: 'row 2, column 3', zh: '第2行第3列' });
  expect(sayWhere('line 12, column 5', undefined)).toEqual({ en: 'line 12, column 5', zh: '第12行第5个字符' });
  expect(sayWhere('表一!B5', undefined)).toEqual({ en: '表一!B5', zh: '表一!B5' });
  expect(sayWhere('cells[2].value (990900 helpers 2021)', undefined)).toEqual({ en: 'cell 3, cells[2].value (990900 helpers 2021)', zh: '第3格，cells[2].value (990900 helpers 2021)' });
});

test('Numbers are taken out of what was found, whatever they look like; dates and codes of places stay', () => {
  const codes = new Set(['990100']);
  expect(hushNumbers({ en: 'the fraction 3.5 at 990100, 2024-05-12', zh: '小数 ３．５ 和 1,234 人' }, codes)).toEqual({ en: 'the fraction … at 990100, 2024-05-12', zh: '小数 … 和 … 人' });
  expect(hushNumbers('2024 or 620100', codes)).toEqual({ en: '… or …', zh: '… or …' });
});
