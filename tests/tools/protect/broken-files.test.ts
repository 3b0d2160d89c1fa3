import { beforeAll, describe, expect, test } from 'vitest';
import { messageFor, type BrokenFile } from '../../fixtures/private/broken-case.ts';
import { brokenCounts } from '../../fixtures/private/broken-counts.ts';
import { brokenFiles } from '../../fixtures/private/broken-files.ts';
import { brokenMarks } from '../../fixtures/private/broken-marks.ts';
import { brokenPersons } from '../../fixtures/private/broken-persons.ts';
import { brokenTables } from '../../fixtures/private/broken-tables.ts';
import { brokenTelling } from '../../fixtures/private/broken-telling.ts';
import { copyProvince, messageOf } from '../../fixtures/province-folder.ts';
import { readMadeUp } from './read-made-up.ts';

beforeAll(() => {
  const names = { en: 'Attendance', zh: '到校率' };
  copyProvince().editJson('data/measures.json', ({ measures = [] }) =>
    void measures.push({ ...measures[0], id: 'attendance', label: names, short_label: names, counted_as: { en: { one: 'per cent', other: 'per cent' }, zh: { measure_word: '', noun: '百分点' } }, unit: 'percent', role: null, protected: false, adds_up: false, apportioned_by: null }));
});

/** Files whose fault is their period, or that say it themselves, are read without one from the command. */
const saysPeriod = ({ name, bytes }: BrokenFile): boolean => /^(?:future|titles|period)\./.test(name) || Buffer.from(bytes()).includes('截至');

describe.each([['cannot be opened', brokenFiles], ['lists persons', brokenPersons], ['tells of persons', brokenTelling], ['is laid out wrongly', brokenTables], ['holds no count', brokenCounts], ['has footnote marks in its counts', brokenMarks]])('A file that %s is refused in exact words:', (_, files) => {
  test.each(files.map((file) => [file.title, file] as const))('%s', async (_title, file) => {
    const period = saysPeriod(file) ? {} : { period: '2021-12-31' };
    expect(await messageOf(() => readMadeUp(file.name, file.bytes(), period))).toBe(messageFor(file));
  });
});

test('No refusal of a cell repeats what stands in it', () => {
  for (const { at, en, zh } of brokenCounts) {
    expect(at).toBeDefined();
    expect([...en, ...zh].join('\n')).not.toMatch(/12\.5|1月2日|1\.2e\+03|不足10|4万余|1,2,34|99999|0\.12/i);
  }
});
