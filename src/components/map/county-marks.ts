import { countsOf, countyRows } from '../../figures/county-rows.ts';
import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import type { CountyMark } from '../../maps/draw-county-marks.ts';
import type { MapValue } from '../../maps/map-input.ts';
import type { Place } from '../../records/place-schema.ts';
import { sayCounty } from '../../wording/say-county.ts';
import { tellRanges } from '../../wording/say-range.ts';
import { mapValue } from './map-value.ts';

/** The counties with figures as a map draws them, in a language; of one prefecture or of all. */
export const countyMarks = (book: FigureBook, locale: Locale, within?: Place): CountyMark[] =>
  countyRows(book, within).map((row) => ({
    code: row.place.code,
    name: row.place.name[locale],
    title: [sayCounty(book, row, locale), tellRanges(countsOf(row), locale)].filter(Boolean).join(locale === 'zh' ? '' : ' '),
    volunteers: valueOf(row.volunteers, locale),
    children: valueOf(row.children, locale),
  }));

const valueOf = (figure: Figure | undefined, locale: Locale): MapValue =>
  figure ? mapValue(figure, locale) : { value: null, standing: 'not-published', text: '–' };
