import { afterAll, beforeEach, expect, test } from 'vitest';
import { figureLives } from '../../src/figures/figure-life.ts';
import { citeFigure, type CitationForm } from '../../src/wording/cite-figure.ts';
import { citationOf, type FigureCitation } from '../../src/wording/figure-citation.ts';
import { readProvince } from '../fixtures/six-releases.ts';

const citation: FigureCitation = {
  id: 'birch-pupils-2024-07-01',
  locale: 'en',
  language: 'en',
  author: 'Helpers & Co',
  title: 'Pupils, Birch: 50% of {all} #1_a',
  release: '2025-01-15',
  standing: 'Revised. Source\\Office, ~2024^',
  licence: 'CC BY 4.0',
  address: 'https://site.example/figures/birch-pupils-2024-07-01/',
};
const cite = (form: CitationForm, change: Partial<FigureCitation> = {}) => citeFigure({ ...citation, ...change }, form);

test('Plain: author, year, title, release, standing, licence, address', () => {
  expect(cite('plain', { title: 'Pupils, Birch: 1,010' })).toBe(
    'Helpers & Co (2025). Pupils, Birch: 1,010. Release of 15 January 2025. Revised. Source\\Office, ~2024^. CC BY 4.0. https://site.example/figures/birch-pupils-2024-07-01/',
  );
  expect(cite('plain', { locale: 'zh', author: '甲', title: '乙州学生：1010', standing: '已修订', address: undefined })).toBe('甲（2025）。乙州学生：1010。2025年1月15日发布。已修订。CC BY 4.0。');
});

test('APA 7: a data set by a group, with its version', () => {
  expect(cite('apa', { title: 'Pupils, Birch: 1,010' })).toBe('Helpers & Co. (2025). Pupils, Birch: 1,010 (Version 2025-01-15) [Data set]. https://site.example/figures/birch-pupils-2024-07-01/');
});

test('APA 7 in Chinese says version and kind in Chinese', () => {
  expect(cite('apa', { locale: 'zh', author: '甲', title: '乙州学生：1010', address: undefined })).toBe('甲（2025）. 乙州学生：1010（2025-01-15版）［数据集］.');
});

test('GB/T 7714: a data set on line with room for the day of reading, and without an address a data set', () => {
  expect(cite('gbt7714', { author: '甲', title: '乙州学生', locale: 'zh' })).toBe('甲. 乙州学生[DS/OL]. (2025-01-15)[引用日期]. https://site.example/figures/birch-pupils-2024-07-01/.');
  expect(cite('gbt7714', { author: '甲', title: '乙州学生', address: undefined })).toBe('甲. 乙州学生[DS]. (2025-01-15).');
});

test('BibTeX: every sign of TeX is escaped, but not in the address', () => {
  expect(cite('bibtex')).toBe(`@misc{birch-pupils-2024-07-01,
  author = {{Helpers \\& Co}},
  title = {{Pupils, Birch: 50\\% of \\{all\\} \\#1\\_a}},
  howpublished = {Data set},
  year = {2025},
  month = {1},
  version = {2025-01-15},
  url = {https://site.example/figures/birch-pupils-2024-07-01/},
  language = {en},
  note = {Revised. Source\\textbackslash{}Office, \\textasciitilde{}2024\\textasciicircum{} (CC BY 4.0)},
}
`);
});

test('RIS: a data set, each line ended by CR and LF, closed by ER', () => {
  expect(cite('ris', { title: 'Pupils,\nBirch', address: undefined }).split('\r\n')).toEqual([
    'TY  - DATA',
    'ID  - birch-pupils-2024-07-01',
    'AU  - Helpers & Co',
    'TI  - Pupils, Birch',
    'PY  - 2025',
    'DA  - 2025/01/15/',
    'ET  - 2025-01-15',
    'LA  - en',
    'N1  - Revised. Source\\Office, ~2024^ (CC BY 4.0)',
    'ER  - ',
    '',
  ]);
});

test('CSL-JSON: a list of one data set, its day in parts', () => {
  expect(JSON.parse(cite('csl'))).toEqual([
    {
      id: citation.id,
      type: 'dataset',
      title: citation.title,
      author: [{ literal: 'Helpers & Co' }],
      issued: { 'date-parts': [[2025, 1, 15]] },
      version: '2025-01-15',
      URL: citation.address,
      language: 'en',
      note: 'Revised. Source\\Office, ~2024^ (CC BY 4.0)',
    },
  ]);
});

beforeEach(() => readProvince('six'));
afterAll(() => readProvince());

test('A corrected figure is cited by the release that put it right, an estimate as one, and a hushed one without its number', () => {
  const of = (id: string) => citationOf(figureLives().get(id)!, 'en');
  expect(of('birch-pupils-2024-07-01')).toMatchObject({ release: '2025-01-15' });
  expect(of('birch-pupils-2024-07-01').title).toMatch(/: 1,010 \(revised\)$/);
  expect(of('cedar-helpers-2023-07-01')).toMatchObject({ release: '2023-07-15' });
  expect(of('cedar-helpers-2023-07-01').title).toMatch(/: about 440 \(estimate\)$/);
  expect(of('elm-helpers-2023-01-01').title).toMatch(/: withdrawn estimate$/);
});
