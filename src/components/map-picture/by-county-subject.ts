import { countyRows } from '../../figures/county-rows.ts';
import type { FigureBook } from '../../figures/figure-book.ts';
import { countyOutlinesShown } from '../../figures/outlines-shown.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { countyScale } from '../../maps/draw-county-marks.ts';
import { discLegend } from '../../maps/draw-press-legend.ts';
import { symbolKind } from '../../maps/draw-symbols.ts';
import type { MapValue } from '../../maps/map-input.ts';
import { pigments } from '../../maps/pigments.ts';
import type { PressValue } from '../../maps/press-place.ts';
import { emptyRadius } from '../../maps/symbol-scale.ts';
import { sayCountyTitle } from '../../wording/say-county-title.ts';
import { summariseCounties } from '../../wording/summarise-counties.ts';
import { countyMarks } from '../map/county-marks.ts';
import type { PictureSubject } from './picture-subject.ts';

const halves = { volunteers: { side: 'left', fill: pigments.volunteers }, children: { side: 'right', fill: pigments.children } } as const;

/** The counties with figures as a picture draws them; nothing where none has any, or their outlines are not to be shown. */
export function byCountySubject(book: FigureBook, locale: Locale): PictureSubject | undefined {
  const counties = countyOutlinesShown();
  const marks = countyMarks(book, locale);
  if (!counties || marks.length === 0) return undefined;
  const { map, county } = wordsOf(locale);
  const scale = countyScale(marks);
  const draw = (value: MapValue, half: keyof typeof halves): PressValue => {
    const kind = symbolKind(value);
    return { ...value, ...halves[half], radius: kind === 'filled' ? scale(value.value ?? 0) : kind === 'none' ? 0 : emptyRadius };
  };
  const named = book.prefectures.map(({ code, name }) => ({ code, name: name[locale], ground: 'reported' as const, values: [] }));
  const meanings = (['volunteers', 'children'] as const).map((role) => ({ ...halves[role], words: fill(role === 'volunteers' ? map.leftHalf : map.rightHalf, { measure: book.measureFor(role).label[locale] }) }));
  const largest = Math.max(0, ...marks.flatMap(({ volunteers, children }) => [volunteers.value ?? 0, children.value ?? 0]));
  const finding = summariseCounties(book, locale);
  return {
    counties,
    places: [...marks.map(({ code, name, volunteers, children }) => ({ code, name, ground: 'reported' as const, values: [draw(volunteers, 'volunteers'), draw(children, 'children')] })), ...named],
    legend: discLegend({ meanings, area: map.areaRule, largest, scale, locale }),
    words: { title: sayCountyTitle(book, locale), finding, description: finding, note: county.dek },
    figures: countyRows(book).flatMap(({ volunteers, children }) => [volunteers, children].flatMap((figure) => figure ?? [])),
  };
}
