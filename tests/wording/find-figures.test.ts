import { beforeEach, expect, test } from 'vitest';
import { openBooks, type FigureBook } from '../../src/figures/figure-book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { explorerModes } from '../../src/locale/map-modes.ts';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { describeRanked } from '../../src/wording/describe-ranked.ts';
import { findFigures } from '../../src/wording/find-figures.ts';
import { toldFigures } from '../../src/wording/map-figures.ts';
import { summariseMap } from '../../src/wording/summarise-map.ts';
import { readProvince } from '../fixtures/six-releases.ts';

let book: FigureBook;
beforeEach(() => {
  readProvince('six');
  book = openBooks().at(-1)!;
});

const told = (text: string, figures: readonly Figure[], locale: Locale = 'en') => findFigures(text, figures, locale).flatMap(({ text: said, figure }) => (figure ? [`${said} → ${figure.id}`] : []));
const ranked = (role: 'volunteers' | 'children' | 'population') => book.prefectures.flatMap((place) => book.figureFor(role, place) ?? []);

test('The numbers of a sentence are the figures of the places named before them, in either language', () => {
  const figures = toldFigures(book, 'volunteers');
  expect(told(summariseMap(book, { mode: 'volunteers' }, 'en'), figures)).toEqual([
    'more than 1,100 → fir-helpers-2025-07-01',
    '560 → cedar-helpers-2025-07-01',
    '660 → birch-helpers-2025-07-01',
    '1,040 → alder-helpers-2025-07-01',
  ]);
  expect(told(summariseMap(book, { mode: 'children' }, 'zh'), toldFigures(book, 'children'), 'zh').map((found) => found.split(' → ')[1])).toEqual(['fir-pupils-2025-07-01', 'cedar-pupils-2025-07-01', 'birch-pupils-2025-07-01', 'alder-pupils-2025-07-01']);
});

test('The pieces are the sentence again, whatever the map says', () => {
  for (const locale of locales) {
    for (const mode of explorerModes) {
      const text = summariseMap(book, { mode }, locale);
      expect(findFigures(text, toldFigures(book, mode), locale).map((piece) => piece.text).join('')).toBe(text);
    }
  }
});

test('A date, a difference, a share and a part of a longer number are nobody’s figure', () => {
  const figures = ranked('population').map((figure, at) => ({ ...figure, value: [2020, 12, 35, 7][at] ?? null }));
  const name = figures[1]?.place.name.en ?? '';
  expect(told(`${name}: +12, −12, 1.12, 12.5, 12%, 3,512, on 12 May 2020, in 2020.`, figures)).toEqual([]);
  expect(told(`${name}: 12.`, figures)).toEqual([`12 → ${figures[1]?.id}`]);
});

test('A number that two places share leads nowhere where no place is named, and a long one that is one place’s alone leads there', () => {
  const [one, other] = ranked('population');
  const twins = [{ ...one!, value: 54_321 }, { ...other!, value: 54_321 }];
  expect(told('Between 54,321 and 54,321.', twins)).toEqual([]);
  expect(told('Between 12 and 54,321.', [{ ...one!, value: 12 }, { ...other!, value: 54_321 }])).toEqual([`54,321 → ${other!.id}`]);
});

test('Two figures of one place that read alike are told apart by their order', () => {
  const place = book.prefectures[0]!;
  const pair = (['volunteers', 'children'] as const).flatMap((role) => book.figureFor(role, place) ?? []).map((figure) => ({ ...figure, value: 500, status: 'reported' as const }));
  expect(told(`${place.name.en}: 500 and 500.`, pair)).toEqual(pair.map(({ id }) => `500 → ${id}`));
});

test('A ranking leads to those it names', () => {
  const figures = ranked('population');
  expect(told(describeRanked(figures, 'en'), figures).length).toBeGreaterThan(1);
});
