import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { SafeTable } from '../../src/disclosure/safe-table.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

const second = 'data/counts/2022-01-01.json';
let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const setCell = (index: number, change: object) =>
  province.editJson(second, (json) => Object.assign(json['cells']![index]!, change));

test('A table that is safe opens, and holds every cell with the release that brought it', () => {
  const table = SafeTable.open();
  expect(table.cells).toHaveLength(12);
  expect(table.cells.at(-1)).toMatchObject({ place: '990101', value: 40, release: '2022-01-01' });
});

test('A small count stops the build with a message that names the cell and not its value', async () => {
  setCell(4, { value: 7 });
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('2022-01-01.json — cells[4] (990101 helpers 2021-01-01)');
  expect(message).toContain('withheld');
  expect(message).not.toMatch(/\b7\b/);
});

test('The threshold itself may be shown, one below it may not, and a true zero may', async () => {
  setCell(4, { value: 10 });
  expect(() => SafeTable.open()).not.toThrow();
  setCell(4, { value: 0 });
  expect(() => SafeTable.open()).not.toThrow();
  setCell(4, { value: 9 });
  expect(await messageOf(() => SafeTable.open())).toContain('below the threshold');
});

test('Counts that single nobody out, such as residents, may be small', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => Object.assign(json['cells']![6]!, { value: 3 }));
  expect(() => SafeTable.open()).not.toThrow();
});

test('A rule below five is refused', async () => {
  province.editText('data/disclosure.json', (text) => text.replace('"threshold": 10', '"threshold": 4'));
  expect(await messageOf(() => SafeTable.open())).toContain('5 or more');
});

test('A withheld count that subtraction would give away stops the build', async () => {
  province.editJson(second, (json) => {
    const cell = (place: string, value: number | null) => ({
      place, measure: 'helpers', period: '2021-01-01', value, status: value === null ? 'withheld' : 'reported', sources: ['fixture'],
    });
    json['cells'] = [cell('990100', 400), cell('990200', null), cell('990300', 200), cell('990400', 100)];
  });
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('cells[1] (990200 helpers 2021-01-01)');
  expect(message).not.toContain('300');
});

test('A count of persons in a small place is guarded even where its measure says nothing of protection', async () => {
  province.editJson('data/measures.json', (json) =>
    json['measures']!.push({ ...json['measures']![0]!, id: 'orphans', role: null, protected: false, apportioned_by: null }),
  );
  setCell(4, { measure: 'orphans', value: 7 });
  expect(await messageOf(() => SafeTable.open())).toContain('below the threshold');
});

test('A total that leaves a handful for the places without a number stops the build', async () => {
  province.editJson(second, (json) => {
    json['cells'] = ['990100', '990200', '990300'].map((place, at) => ({
      place, measure: 'helpers', period: '2021-01-01', value: [500, 300, 197][at], status: 'reported', sources: ['fixture'],
    }));
  });
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('leaves a count below the threshold');
  expect(message).not.toMatch(/\b3\b/);
});

test('A gap is looked for in every release: a later one cannot mend the files of an earlier one', async () => {
  const cell = (place: string, value: number | null) => ({
    place, measure: 'helpers', period: '2021-01-01', value, status: value === null ? 'withheld' : 'reported', sources: ['fixture'],
  });
  province.editJson(second, (json) => {
    json['cells'] = [cell('990100', 400), cell('990200', null), cell('990300', 200), cell('990400', 100)];
  });
  writeFileSync(
    join(province.path, 'data/counts/2022-02-01.json'),
    JSON.stringify({ release: '2022-02-01', title: { en: 'A', zh: '甲' }, note: { en: 'B', zh: '乙' }, cells: [{ ...cell('990000', 2000), status: 'revised' }] }),
  );
  expect(await messageOf(() => SafeTable.open())).toContain('cells[1] (990200 helpers 2021-01-01)');
});

test('A small count is told before anything that would repeat it', async () => {
  setCell(0, { value: 3 });
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('below the threshold');
  expect(message).not.toMatch(/\b3\b/);
});

test.each([
  ['a note on a withheld cell', 2, { note: { en: 'Too few.', zh: '太少。' } }, 'a note on a withheld cell'],
  ['a number in a note', 0, { note: { en: 'Of these, 3 are new.', zh: '其中3名是新的。' } }, 'a number in a note'],
])('%s stops the build, and is not repeated', async (_, index, change, found) => {
  setCell(index, change);
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain(found);
  expect(message).not.toMatch(/\b3\b/);
});

test('The table as of a release has nothing of a later one, and a revised cell as it stands then', () => {
  province.editJson(second, (json) => {
    json['cells'] = [{ place: '990000', measure: 'pupils', period: '2021-01-01', value: 1300, status: 'revised', sources: ['fixture'] }];
  });
  const table = SafeTable.open();
  const pupils = (release: string) => table.asOf(release).find((cell) => cell.place === '990000' && cell.measure === 'pupils');
  expect(pupils('2021-01-01')).toMatchObject({ value: 1200, status: 'reported' });
  expect(pupils('2022-01-01')).toMatchObject({ value: 1300, status: 'revised' });
});
