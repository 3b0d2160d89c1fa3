import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { layCodeBook, explainFigures } from '../../src/downloads/code-book.ts';
import { filesOf } from '../../src/downloads/release-files.ts';
import { openBook } from '../../src/figures/figure-book.ts';
import { locales } from '../../src/locale/locales.ts';
import { readProvince } from '../fixtures/six-releases.ts';

beforeAll(() => readProvince());

const textOf = (name: string): string => new TextDecoder().decode(filesOf('latest').find((file) => file.name === name)!.bytes);

test('A measure is explained by what is counted, by what rule, and by what it cannot show', () => {
  const { measures } = layCodeBook(explainFigures(openBook()), 'en');
  const volunteers = measures.find((line) => line.includes('(volunteers)'));
  expect(volunteers).toContain('Women who take part as volunteer mothers');
  expect(volunteers).toContain('How it is counted: People, in whole numbers. The places within a place may not add up to more than it has.');
  expect(volunteers).toContain('Small counts of it are never published: see the rule for small numbers.');
  expect(volunteers).toContain('What it cannot show: How long a woman has taken part');
});

test('The same words stand in the JSON, the outlines, both descriptions of the tables and the README', () => {
  const explained = JSON.parse(JSON.stringify(explainFigures(openBook()))) as ReturnType<typeof explainFigures>;
  expect(explained.terms.length).toBeGreaterThan(3);
  expect(JSON.parse(textOf('latest.json'))).toMatchObject(explained);
  for (const name of ['places.geojson', 'places.topojson']) expect((JSON.parse(textOf(name)) as { about: object }).about, name).toMatchObject(explained);
  expect((JSON.parse(textOf('csv-metadata.json')) as { notes: object[] }).notes).toEqual([explained]);
  const readme = textOf('README.txt').replace(/\s+/g, '');
  const described = (JSON.parse(textOf('datapackage.json')) as { description: string }).description;
  for (const locale of locales) {
    const { measures, terms } = layCodeBook(explained, locale);
    for (const line of [...measures, ...terms]) {
      expect(readme).toContain(line.replace(/\s+/g, ''));
      expect(described).toContain(line);
    }
  }
});

test('The workbook has them too, on a sheet of measures and one of words', () => {
  const workbook = filesOf('latest').find(({ name }) => name === 'figures.xlsx')!.bytes;
  const sheets = Object.values(unzipSync(workbook)).map((part) => new TextDecoder().decode(part)).join('');
  const { measures, terms } = explainFigures(openBook());
  const texts = [...measures.flatMap(({ definition, counting, cannot_show }) => [definition, counting, cannot_show]), ...terms.flatMap(({ term, definition }) => [term, definition])];
  for (const text of texts) for (const locale of locales) expect(sheets).toContain(text[locale].replaceAll('&', '&amp;'));
});

test('The outlines carry the province’s own totals and who said them', () => {
  const { about } = JSON.parse(textOf('places.geojson')) as { about: { province: Record<string, unknown>; sources: { id: string; url: string }[] } };
  expect(about.province).toMatchObject({ place_code: '620000', volunteers: 42000, volunteers_status: 'reported', children: 46700 });
  expect(about.sources.map(({ url }) => url).every((url) => url.startsWith('https://') || url.startsWith('http://'))).toBe(true);
});
