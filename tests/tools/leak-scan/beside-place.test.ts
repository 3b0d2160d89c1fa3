import { describe, expect, test } from 'vitest';
import type { Canary, Names, PublicFigure } from '../../../tools/leak-scan/canary.ts';
import { findBesidePlace } from '../../../tools/leak-scan/find-beside-place.ts';
import { PlaceKeys } from '../../../tools/leak-scan/place-keys.ts';

const place = (code: string, slug: string, en: string, zh: string) => ({ code, slug, names: [code, slug, en, zh] });
const names: Names = {
  places: [place('990200', 'birch', 'Birch', '乙州'), place('990300', 'cedar', 'Cedar', '丙州')],
  measures: [
    { id: 'helpers', names: ['helpers', 'Helpers', '帮手'], counted: ['名', '帮手', 'helpers'] },
    { id: 'pupils', names: ['pupils', 'Pupils', '学生'], counted: ['名', '学生', 'pupils'] },
    { id: 'counties', names: ['counties', 'Counties', '县'], counted: ['个', '县', 'counties'] },
  ],
};
/** Birch has 8 helpers, which are hidden, and 7 pupils, which are too; Cedar has 8 counties, published, and 8 hidden helpers. */
const canaries: readonly Canary[] = [
  { name: 'birch helpers', value: 8, measure: 'helpers', figure: 'birch-helpers-2021' },
  { name: 'birch pupils', value: 7, measure: 'pupils', figure: 'birch-pupils-2021' },
  { name: 'cedar helpers', value: 8, measure: 'helpers', figure: 'cedar-helpers-2021' },
];
const published: readonly PublicFigure[] = [
  { figure: 'cedar-counties-2021', place: '990300', measure: 'counties', value: 8 },
  { figure: 'birch-pupils-2011', place: '990200', measure: 'pupils', value: 6 },
];
const keys = new PlaceKeys(names, canaries, published);
const found = (file: string, text: string): string[] => [...new Set(findBesidePlace(text, file, keys).map(({ canary }) => canary))];

const wide = 'place_code,place_en,helpers,helpers_status,pupils,counties\n';
const table = (row: string): string => `<table><tr><th>Place<th>Helpers</th><th>Counties</th></tr>${row}</table>`;

describe('A number of few figures is found beside its own place', () => {
  test.each([
    ['in the column of its measure', 'wide.csv', `${wide}990200,Birch,8,,,`],
    ['in a row of a name and a number', 'chart.csv', 'place,value\nBirch,8'],
    ['in such a row at the end of another table', 'helpers-ranked.csv', `${wide}Birch,8`],
    ['in a row that names the measure', 'long.csv', 'place,measure,value\n990200,helpers,"8"'],
    ['in the properties of an outline', 'places.geojson', '{"features":[{"id":"990200","properties":{"place_code":"990200","helpers":8},"geometry":{"coordinates":[[1,8]]}}]}'],
    ['in an object within the object of the place', 'a.json', '{"place":{"code":"990200"},"helpers":{"value":"8"}}'],
    ['in an object named after the place', 'a.json', '{"helpers":{"birch":8}}'],
    ['in JSON within a page', 'index.html', '<script type="application/json">[{"name":"Birch","helpers":8}]</script>'],
    ['in a title', 'index.html', '<title>乙州：8名</title>'],
    ['in a title in Chinese numerals', 'index.html', '<title>乙州：八</title>'],
    ['in an alternative text', 'index.html', '<img alt="乙州有八名帮手">'],
    ['in wide digits', 'index.html', '<img alt="乙州：８名">'],
    ['in the words of a property', 'a.json', '{"summary":"乙州：8名"}'],
    ['in a fragment of the search', 'x.pf_fragment', 'pagefind_dcd{"content":"Birch has 8 helpers. More."}'],
    ['in English', 'index.html', '<p>Birch: 8 helpers'],
    ['after the name of what is counted', 'index.html', '<p title="Birch, helpers: 8">'],
    ['in a row of a table', 'index.html', table('<tr><th>Birch</th><td>8</td><td>3</td></tr>')],
  ])('%s', (_, file, text) => {
    expect(found(file, text)).toEqual(['birch helpers']);
  });

  test('even where another measure of the place has that number in public, if it is said what is counted', () => {
    expect(found('index.html', '<title>丙州：8名</title>')).toEqual(['cedar helpers']);
    expect(found('wide.csv', `${wide}990300,Cedar,8,,,`)).toEqual(['cedar helpers']);
  });
});

describe('No alarm', () => {
  test.each([
    ['in the column of another measure', 'wide.csv', `${wide}990200,Birch,,,8,8`],
    ['in the row of another place', 'wide.csv', `${wide}990200,Birch,,,,\n990100,Alder,8,,,`],
    ['in a column of ranks', 'rank.csv', 'place,rank,helpers\nBirch,8,'],
    ['where a published figure of the place explains it', 'index.html', '<title>Cedar: 8</title>'],
    ['where it counts something else', 'index.html', '<p>Cedar has 8 counties, 丙州有8个县'],
    ['where it is no count', 'index.html', '<p>Birch, 8 May; Birch 8.5; Birch 8%; 乙州第八名'],
    ['in another sentence', 'index.html', '<p>Birch is withheld. 8 helpers elsewhere'],
    ['beside another place', 'index.html', '<p>Birch and Alder, Cedar: 8 counties'],
    ['under another heading', 'index.html', table('<tr><th>Birch</th><td>–</td><td>8</td></tr>')],
    ['in the index of the search', 'x.pf_index', 'Birch 8 helpers'],
    ['in other properties', 'a.json', '{"name":"Birch","zoom":8,"helpers":null}'],
  ])('%s', (_, file, text) => {
    expect(found(file, text)).toEqual([]);
  });
});

test('Any number is found of which the status beside it says that it is withheld', () => {
  expect(found('wide.csv', `${wide}990100,Alder,5,withheld,,`)).toEqual(['helpers']);
  expect(found('wide.csv', `${wide}990100,Alder,,withheld,5,`)).toEqual([]);
  expect(found('figures.csv', 'place,measure,value,status\n990200,pupils,3,withheld\n990200,pupils,6,reported')).toEqual(['990200 pupils']);
  expect(found('a.json', '{"place_code":"990200","pupils":3,"pupils_status":"withheld"}')).toEqual(['990200 pupils']);
  expect(found('a.json', '[{"measure":"pupils","value":3,"status":"withheld"},{"measure":"pupils","value":null,"status":"withheld"}]')).toEqual(['pupils']);
});
