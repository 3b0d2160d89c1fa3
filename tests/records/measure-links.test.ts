import { beforeEach, expect, test } from 'vitest';
import { measureSchema } from '../../src/records/measure-schema.ts';
import { checkTruth } from '../../src/records/check-truth.ts';
import { readCodeBook } from '../../src/records/code-book.ts';
import { readReleases } from '../../src/records/read-releases.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

/** Changes `pupils`, and adds two parts of it and a rate. */
const editMeasures = (pupils: object, others: Record<string, object> = {}): void =>
  province.editJson('data/measures.json', (json) => {
    const measures = json['measures']!;
    const model = measures.find(({ id }) => id === 'pupils')!;
    const made = { ...model, role: null, apportioned_by: null };
    const rate = { ...made, unit: 'percent', protected: false, adds_up: false, ratio_of: { numerator: 'pupils', denominator: 'residents', per: 100, decimals: 1 } };
    for (const [id, base] of [['young', made], ['old', made], ['rate', rate]] as const) measures.push({ ...base, id, ...others[id] });
    Object.assign(model, pupils);
  });

test('Parts and rates are read, and a measure without them stays as it was', () => {
  editMeasures({ parts: [['young', 'old']] });
  const { measures } = readCodeBook();
  expect(measures.get('pupils')?.parts).toEqual([['young', 'old']]);
  expect(measures.get('rate')?.ratio_of).toEqual({ numerator: 'pupils', denominator: 'residents', per: 100, decimals: 1 });
  expect(measures.get('helpers')).not.toHaveProperty('parts');
});

test.each<[string, object, Record<string, object>, string]>([
  ['a part there is not', { parts: [['young', 'aged']] }, {}, 'unknown measure aged'],
  ['a single part', { parts: [['young']] }, {}, 'at least two measures'],
  ['a part twice', { parts: [['young', 'young']] }, {}, 'young twice'],
  ['a measure that is its own part', { parts: [['young', 'pupils']] }, {}, 'a part of itself'],
  ['a circle by way of another', { parts: [['young', 'old']] }, { old: { parts: [['young', 'pupils']] } }, 'a part of itself'],
  ['a part in another unit', { parts: [['young', 'old']] }, { old: { unit: 'count', protected: false } }, 'counted in count'],
  ['a part that nothing protects', { parts: [['young', 'old']] }, { old: { protected: false } }, 'which nothing protects'],
  ['parts of a percentage', {}, { rate: { ratio_of: undefined, parts: [['young', 'old']] } }, 'parts of a percentage'],
  ['a rate of a measure there is not', {}, { rate: { ratio_of: { numerator: 'aged', denominator: 'residents', per: 100, decimals: 1 } } }, 'unknown measure aged'],
  ['a rate of itself', {}, { rate: { ratio_of: { numerator: 'rate', denominator: 'residents', per: 100, decimals: 1 } } }, 'rate, which is no count'],
  ['a rate by itself', {}, { rate: { ratio_of: { numerator: 'pupils', denominator: 'pupils', per: 100, decimals: 1 } } }, 'divided by itself'],
  ['a rate that adds up', {}, { rate: { adds_up: true } }, 'a rate that adds up'],
  ['a rate with decimals that is no percentage', {}, { rate: { unit: 'count' } }, 'decimals in the unit count'],
  ['a rate to no number', {}, { rate: { ratio_of: { numerator: 'pupils', denominator: 'residents', per: 0, decimals: 1 } } }, 'above zero'],
  ['half a decimal', {}, { rate: { ratio_of: { numerator: 'pupils', denominator: 'residents', per: 100, decimals: 0.5 } } }, 'from 0 to 6'],
])('%s is refused, in the file of measures', async (_, pupils, others, found) => {
  editMeasures(pupils, others);
  const message = await messageOf(() => readCodeBook());
  expect(message).toContain('measures.json');
  expect(message).toContain(found);
  expect(message).toContain('请改：');
});

test('A published rate has no more decimals than its measure says', async () => {
  editMeasures({});
  const give = (value: number): void =>
    province.editJson('data/counts/2022-01-01.json', (json) => {
      json['cells'] = [{ place: '990100', measure: 'rate', period: '2021-01-01', value, status: 'reported', sources: ['fixture'] }];
    });
  const check = (): void => checkTruth(readReleases(), readCodeBook(), '2022-06-01');
  give(0.3);
  expect(check).not.toThrow();
  give(0.31);
  expect(await messageOf(check)).toContain('more decimals than its measure says');
});

test.each(['reported', 'provisional', 'revised', 'not-published', 'not-applicable'])('What was once withheld cannot come back as %s', async (status) => {
  const value = ['not-published', 'not-applicable'].includes(status) ? null : 300;
  province.editJson('data/counts/2021-01-01.json', (json) => json['cells']!.push({ place: '990200', measure: 'helpers', period: '2021-01-01', value: null, status: 'withheld', sources: ['fixture'] }));
  province.editJson('data/counts/2022-01-01.json', (json) => Object.assign(json['cells']!.find(({ place, measure }) => place === '990200' && measure === 'helpers')!, { value, status }));
  expect(await messageOf(() => checkTruth(readReleases(), readCodeBook(), '2022-06-01'))).toContain('once withheld, always withheld');
});

test('A protected count adds up, or nothing would attack it', () => {
  const words = { en: 'made up', zh: '虚构' };
  const counted_as = { en: { one: 'one', other: 'many' }, zh: { measure_word: '名', noun: '人' } };
  const measure = { id: 'helpers', label: words, short_label: words, counted_as, definition: words, cannot_show: words, unit: 'persons', role: null, protected: true, adds_up: false, apportioned_by: null };
  expect(measureSchema.safeParse(measure).error?.issues.map(({ path }) => path.join('.'))).toEqual(['adds_up']);
  expect(measureSchema.safeParse({ ...measure, adds_up: true }).success).toBe(true);
});
