import { describe, expect, test } from 'vitest';
import { openBooks, type FigureBook } from '../../src/figures/figure-book.ts';
import { standingOf } from '../../src/figures/figure.ts';
import { locales, type Locale } from '../../src/locale/locales.ts';
import { explorerModes } from '../../src/locale/map-modes.ts';
import { mapFigures } from '../../src/wording/map-figures.ts';
import { sayMapPlace } from '../../src/wording/say-map-place.ts';
import { summariseMap } from '../../src/wording/summarise-map.ts';
import { readProvince } from '../fixtures/six-releases.ts';

const provinces = [undefined, 'four', 'six'] as const;

/** Every summary of every release of a province, with what it is of. */
const summaries = (province: (typeof provinces)[number]) => {
  readProvince(province);
  return openBooks().flatMap((book) =>
    locales.flatMap((locale) =>
      explorerModes.flatMap((mode) => [false, true].map((reportedOnly) => ({ book, locale, mode, reportedOnly, text: summariseMap(book, { mode, reportedOnly }, locale) }))),
    ),
  );
};

/** Names of the places whose figures of a mode stand so. */
const named = (book: FigureBook, mode: (typeof explorerModes)[number], standing: string, locale: Locale) =>
  mapFigures(book, mode).filter((figure) => standingOf(figure) === standing).map(({ place }) => place.name[locale]);

describe.each(provinces)('In the province %s', (province) => {
  test('Every mode of every release has whole sentences in its language, with no hole in them', () => {
    for (const { locale, mode, text } of summaries(province)) {
      expect(text, mode).toMatch(locale === 'en' ? /^[A-Z][^。]*\.$/ : /^[^.]*(\.\d[^.]*)*。$/);
      expect(text).not.toMatch(/[{}]|undefined|null|NaN|Infinity| {2}|\.\.|。。/);
    }
  });

  test('Every place without a number, or with an estimate only, is named in the counts that lack it', () => {
    for (const { book, locale, mode, reportedOnly, text } of summaries(province)) {
      const figures = mapFigures(book, mode);
      if (!['both', 'volunteers', 'children'].includes(mode) || figures.every(({ status }) => status === 'estimated')) continue;
      const standings = ['estimated', 'withheld', 'not-published'];
      for (const name of standings.flatMap((standing) => named(book, mode, standing, locale))) expect(text, `${mode} ${reportedOnly}`).toContain(name);
    }
  });

  test('Every place is told in one line, with its name first and nothing left out', () => {
    readProvince(province);
    for (const book of openBooks()) {
      for (const locale of locales) {
        for (const place of book.code.places.values()) {
          const said = sayMapPlace(book, place, locale);
          expect(said.startsWith(place.name[locale])).toBe(true);
          expect(said).not.toMatch(/[{}\n]|undefined|null|NaN|[：:;；]\s*$/);
        }
      }
    }
  });
});

test('Of the real prefectures no number of the programme is told but as an estimate, and their order is called that of residents', () => {
  for (const { book, locale, mode, reportedOnly, text } of summaries(undefined)) {
    if (!['both', 'volunteers', 'children'].includes(mode)) continue;
    expect(text).not.toMatch(/larg|counted|has the most|最大/);
    if (reportedOnly) {
      expect(text).not.toMatch(/\d/);
      continue;
    }
    // Each number has “about” before it.
    const [numbers, about] = locale === 'en' ? [text.match(/\d[\d,]*/g), text.match(/about \d/g)] : [text.match(/\d[\d,]*/g), text.match(/约\d/g)];
    expect(numbers?.length).toBe(about?.length);
    expect(text).toMatch(locale === 'en' ? /estimates.*order is that of the residents/ : /估算数.*人口多少的先后/);
    expect(book.prefectures.length).toBe(14);
  }
});

test('A withheld count is told by no number, in no mode and no release', () => {
  readProvince('six');
  for (const book of openBooks().slice(1)) {
    const elm = book.prefectures[3]!;
    expect(elm.slug).toBe('elm');
    for (const mode of ['both', 'volunteers', 'children', 'volunteer-rate', 'child-rate', 'pairing-rate', 'change'] as const) {
      expect(summariseMap(book, { mode }, 'en')).not.toMatch(/Elm \(\d/);
    }
    expect(sayMapPlace(book, elm, 'en')).toBe('Elm: helpers: withheld; pupils: withheld; 100,000 residents (2020); 2 counties and districts (2022)');
  }
});
