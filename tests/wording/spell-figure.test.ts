import { afterEach, expect, test } from 'vitest';
import { openBook } from '../../src/figures/figure-book.ts';
import { spellFigure } from '../../src/wording/spell-figure.ts';
import { readProvince } from '../fixtures/six-releases.ts';

afterEach(() => readProvince());

test('A number is spelt in ways that tables do not show, short ones in words', () => {
  readProvince('six');
  const spelt = (id: string) => [spellFigure(openBook().get(id), 'en'), spellFigure(openBook().get(id), 'zh')];
  expect(spelt('sample-residents-2020')).toEqual([['2 million', 'two million'], ['200万', '二百万']]);
  expect(spelt('sample-helpers-2025-07-01')).toEqual([['five thousand and forty'], ['五千零四十']]);
  expect(spelt('fir-helpers-2025-07-01')).toEqual([['one thousand, one hundred'], ['一千一百']]);
  expect(spelt('alder-counties-2022')).toEqual([[], []]);
});
