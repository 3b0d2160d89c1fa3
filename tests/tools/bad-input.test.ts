import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const made: string[] = [];
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** The made-up province in a folder of its own, beside a site that was built before. */
function copyProvince(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bad-'));
  made.push(folder);
  for (const part of ['data', 'content']) cpSync(join('tests/fixtures/four', part), join(folder, part), { recursive: true });
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist', 'marker'), 'the last good site');
  return folder;
}

function build(folder: string) {
  const flags = ['data', 'content'].flatMap((part) => [`--${part}`, join(folder, part)]);
  return spawnSync(process.execPath, ['tools/build.ts', ...flags, '--out', join(folder, 'dist')], { encoding: 'utf8' });
}

const release = 'data/counts/2022-01-01.json';
const firstRelease = 'data/counts/2021-01-01.json';
const story = 'content/stories/helper/en.mdx';

type Release = { release: string; cells: Record<string, unknown>[]; [field: string]: unknown };
type Change = (folder: string) => void;

const editText = (file: string, change: (text: string) => string): Change => (folder) => {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The test changed nothing in ${file}.`);
  writeFileSync(path, after);
};
const editJson = <T>(file: string, change: (data: T) => void): Change =>
  editText(file, (text) => {
    const data = JSON.parse(text) as T;
    change(data);
    return JSON.stringify(data, null, 2);
  });
/** Changes the first cell of the second release: Alder's helpers, 350, reported. */
const editCell = (change: Record<string, unknown>): Change =>
  editJson<Release>(release, ({ cells }) => void Object.assign(cells[0]!, change));
const addToStory = (line: string): Change => editText(story, (text) => `${text}\n${line}\n`);

type Case = { mistake: string; change: Change; file: string; says: RegExp };

/** `says` is what the English lines of the message must tell: what was found there. */
const cases: Case[] = [
  { mistake: 'JSON that is not JSON', change: editText(release, (text) => text.replace(',', '')), file: release, says: /no comma between two items/ },
  { mistake: 'an unknown field', change: editCell({ colour: 'red' }), file: release, says: /colour/ },
  { mistake: 'an unknown place', change: editCell({ place: '990900' }), file: release, says: /990900/ },
  { mistake: 'an unknown source', change: editCell({ sources: ['hearsay'] }), file: release, says: /hearsay/ },
  { mistake: 'a negative count', change: editCell({ value: -350 }), file: release, says: /zero or more/ },
  { mistake: 'a fraction of a person', change: editCell({ value: 350.5 }), file: release, says: /a fraction \(not repeated here\)/ },
  {
    mistake: 'the same cell twice',
    change: editJson<Release>(release, ({ cells }) => void cells.push({ ...cells[0]! })),
    file: release,
    says: /twice/,
  },
  { mistake: 'parts larger than their whole', change: editCell({ value: 1001 }), file: firstRelease, says: /smaller than its parts together/ },
  {
    mistake: 'a count so small that it tells of persons',
    change: editJson<Release>(release, ({ cells }) => void Object.assign(cells.at(-1)!, { value: 7 })),
    file: release,
    says: /a count of people below the threshold/,
  },
  {
    mistake: 'a name in one language only',
    change: editJson<{ measures: { label: { zh?: string } }[] }>('data/measures.json', ({ measures }) => void delete measures[0]!.label.zh),
    file: 'data/measures.json',
    says: /zh/,
  },
  { mistake: 'a figure nobody has', change: addToStory('About <Figure id="alder-helper"/> more.'), file: story, says: /alder-helper\b/ },
  {
    mistake: 'a story in one language only',
    change: (folder) => rmSync(join(folder, 'content/stories/helper/zh.mdx')),
    file: 'content/stories/helper',
    says: /zh/,
  },
  { mistake: 'a link that leads nowhere', change: addToStory('See [there](/nowhere/).'), file: story, says: /nowhere[\s\S]*nearest page/ },
  { mistake: 'a number typed into a story', change: addToStory('There were 2,400 of them.'), file: story, says: /2,400/ },
  { mistake: 'a number in words', change: addToStory('There were twelve volunteers.'), file: story, says: /twelve volunteers/ },
  {
    mistake: 'a number in a headline',
    change: editText(story, (text) => text.replace('A helper in Alder', '350 helpers in Alder')),
    file: `${story} — line 2, column 8 (title)`,
    says: /350/,
  },
  { mistake: 'code in a story', change: addToStory('She came {2 + 2} times.'), file: story, says: /line 16, column 10[\s\S]*would run/ },
  { mistake: 'a picture without a right', change: addToStory('![A child](/child.png)'), file: story, says: /a picture/ },
  { mistake: 'a private telephone number', change: addToStory('<HelpLine number="13800138000"/>'), file: story, says: /a telephone number or an account of a person \(not repeated here\)/ },
  {
    mistake: 'an identity number in a note of the data',
    change: editJson<{ measures: { definition: { en: string } }[] }>('data/measures.json', ({ measures }) => void (measures[0]!.definition.en += ' Ask 11010519491231002X.')),
    file: 'data/measures.json — line ',
    says: /an identity number: region, day of birth and check digit all fit \(not repeated here\)/,
  },
  {
    mistake: 'a photograph that tells where it was taken',
    change: (folder) => cpSync('tests/fixtures/hiding/gate.jpg', join(folder, 'content/stories/quiet/gate.jpg')),
    file: 'content/stories/quiet/gate.jpg — byte ',
    says: /the place where it was taken \(GPS\)[\s\S]*npm run strip-picture/,
  },
  { mistake: 'a figure for a time to come', change: editCell({ period: '2999-01-01' }), file: release, says: /2999-01-01/ },
  {
    mistake: 'a release of tomorrow',
    change: editJson<Release>(release, (data) => void (data.release = '2999-01-01')),
    file: release,
    says: /2999-01-01/,
  },
  { mistake: 'MDX that is not MDX', change: addToStory('About <Figure id="alder-helpers" unit'), file: story, says: /line \d+/ },
];

describe('A build stops, says one thing and leaves the last site alone, at', () => {
  test.each(cases)('$mistake', ({ change, file, says }) => {
    const folder = copyProvince();
    change(folder);
    const { status, stdout, stderr } = build(folder);
    const [head = '', ...lines] = stderr.trimEnd().split('\n');

    expect(stdout, 'no success').toBe('');
    expect(status).toBe(1);
    expect(head, 'file — place in it').toContain(file);
    if (file !== 'content/stories/helper') expect(head).toMatch(/ — \S/);
    for (const part of ['  found:    ', '  expected: ', '  to do:    ']) {
      expect(lines.filter((line) => line.startsWith(part) && line.length > part.length).length, part).toBe(1);
    }
    expect(stderr).toMatch(says);
    expect(stderr, 'no stack').not.toMatch(/^\s+at /m);
    expect(readdirSync(join(folder, 'dist')), 'the last good site').toEqual(['marker']);
    expect(readdirSync(folder).sort(), 'nothing left behind').toEqual(['content', 'data', 'dist']);
  });
});

test('A build option that cannot be used is told the same way.', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts', '--base', 'sub'], { encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^build options — base[\s\S]*found: +sub[\s\S]*expected: [\s\S]*to do: /);
});
