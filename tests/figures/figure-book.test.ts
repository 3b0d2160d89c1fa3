import { beforeEach, expect, test } from 'vitest';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { copyProvince, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const counts = (at: number, measure: string) => {
  const book = openBooks()[at];
  return book?.prefectures.map((place) => {
    const figure = book.table.latest(place.code, measure);
    return [place.slug, figure?.value, figure?.status];
  });
};

test('Without counts of their own, prefectures share the total by population and are marked estimated', () => {
  expect(counts(0, 'pupils')).toEqual([
    ['alder', 500, 'estimated'],
    ['birch', 400, 'estimated'],
    ['cedar', 200, 'estimated'],
    ['elm', 100, 'estimated'],
  ]);
});

test('Reported counts take the estimate’s place cell by cell, with no change of code', () => {
  // 1,200 less Alder’s 420 leaves 780, shared 3 : 2 : 1; Birch withholds its own and shows nothing.
  expect(counts(1, 'pupils')).toEqual([
    ['alder', 420, 'reported'],
    ['birch', null, 'withheld'],
    ['cedar', 260, 'estimated'],
    ['elm', 130, 'estimated'],
  ]);
});

test('One measure may be reported while the other is still estimated', () => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = json['cells']!.filter((cell) => cell['measure'] === 'helpers' && cell['place'] === '990100');
  });
  expect(counts(1, 'helpers')?.[0]).toEqual(['alder', 350, 'reported']);
  expect(counts(1, 'pupils')?.[0]).toEqual(['alder', 500, 'estimated']);
});

test('When every prefecture has reported, nothing is estimated', () => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = ['990100', '990200', '990300', '990400'].map((place) => ({
      place, measure: 'helpers', period: '2021-01-01', value: 200, status: 'reported', sources: ['fixture'],
    }));
  });
  expect(counts(1, 'helpers')?.map(([, value, status]) => [value, status])).toEqual(Array(4).fill([200, 'reported']));
});

test('Without a total there is no estimate: the cell is not published', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => {
    json['cells'] = json['cells']!.filter((cell) => cell['measure'] !== 'helpers');
  });
  expect(counts(0, 'helpers')?.[0]).toEqual(['alder', null, 'not-published']);
});

test('An estimate cites the total and the population it was made from', () => {
  const figure = openBook().get('cedar-helpers');
  expect(figure.sources.map((source) => source.id)).toEqual(['fixture']);
  expect(figure.id).toBe('cedar-helpers-2021-01-01');
});

test('An id without a period means the latest, one with a period that very figure', () => {
  expect(openBook().get('sample-residents')).toBe(openBook().get('sample-residents-2020'));
});

test('An unknown id is refused', () => {
  expect(() => openBook().get('atlantis-helpers')).toThrow('unknown figure id');
});

test('A single place without a count gets no estimate: its share would be what the others leave', () => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = ['990100', '990200', '990300'].map((place) => ({
      place, measure: 'helpers', period: '2021-01-01', value: 200, status: 'reported', sources: ['fixture'],
    }));
  });
  expect(counts(1, 'helpers')?.at(-1)).toEqual(['elm', null, 'not-published']);
});

test('A share below the disclosure threshold is not shown, nor are those beside it', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => Object.assign(json['cells']![0]!, { value: 40 }));
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = json['cells']!.filter((cell) => cell['measure'] !== 'helpers');
  });
  expect(counts(0, 'helpers')?.map(([, value]) => value)).toEqual([null, null, null, null]);
});

test('Two figures may not share an id', () => {
  province.editJson('data/measures.json', (json) => json['measures']!.push({ ...json['measures']![2]!, id: 'town-helpers', role: null }));
  province.editJson('data/counts/2022-01-01.json', (json) =>
    json['cells']!.push({ place: '990100', measure: 'town-helpers', period: '2021-01-01', value: 77, status: 'reported', sources: ['fixture'] }),
  );
  expect(() => openBook()).toThrow('one figure id for two figures');
});

const declare = (change: object) => {
  province.editJson('data/counts/2022-01-01.json', (json) => {
    json['cells'] = [{ place: '990000', measure: 'pupils', period: '2021-01-01', value: 1300, status: 'revised', sources: ['fixture'] }];
  });
  province.editJson('data/corrections.json', (json) =>
    json['corrections']!.push({
      date: '2022-01-01', figure: 'sample-pupils-2021-01-01', was: 1200, now: 1300, why: { en: 'A slip.', zh: '笔误。' }, ...change,
    }),
  );
};

test('A declared correction that agrees with the releases passes', () => {
  declare({});
  expect(() => openBook()).not.toThrow();
});

test.each([
  ['of an unknown figure', { figure: 'sample-hopes-2021-01-01' }, 'unknown figure'],
  ['from a number that was never published', { was: 6 }, 'not repeated here'],
  ['to a number that is not published', { now: 999 }, 'not repeated here'],
])('A correction %s is refused', (_, change, found) => {
  declare(change);
  expect(() => openBook()).toThrow(found);
});

test('A prefecture without a population figure stays on the map, without a number and without estimates', () => {
  province.editJson('data/counts/2021-01-01.json', (json) => {
    json['cells'] = json['cells']!.filter((cell) => cell['place'] !== '990400');
  });
  expect(counts(0, 'residents')?.at(-1)).toEqual(['elm', null, 'not-published']);
  expect(counts(0, 'helpers')?.every(([, value]) => value === null)).toBe(true);
});
