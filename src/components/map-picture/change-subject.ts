import { bookBefore, findChanges, type Change } from '../../figures/find-changes.ts';
import { openBooks, type FigureBook } from '../../figures/figure-book.ts';
import { formatNumber, formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { discLegend } from '../../maps/draw-press-legend.ts';
import { pigments } from '../../maps/pigments.ts';
import type { PressValue } from '../../maps/press-place.ts';
import { symbolScale } from '../../maps/symbol-scale.ts';
import { summariseMap } from '../../wording/summarise-map.ts';
import { titleMap } from '../../wording/title-map.ts';
import { booksKnownBy } from './picture-scale.ts';
import type { PictureSubject } from './picture-subject.ts';

const halves = { volunteers: { side: 'left', fill: pigments.volunteers }, children: { side: 'right', fill: pigments.children } } as const;

const changesOf = (book: FigureBook): Change[] => {
  const before = bookBefore(openBooks(), book);
  return before ? findChanges(before, book) : [];
};

/** What counts gained or lost since the release before, where both were reported; nothing where no count can be compared. */
export function changeSubject(book: FigureBook, locale: Locale): PictureSubject | undefined {
  const { map, takeAway } = wordsOf(locale);
  const before = bookBefore(openBooks(), book);
  const changes = changesOf(book).filter(({ difference }) => difference !== null);
  if (!before || changes.length === 0) return undefined;
  const known = booksKnownBy(book).flatMap((each) => changesOf(each).map(({ difference }) => Math.abs(difference ?? 0)));
  const scale = symbolScale(known);
  const places = book.prefectures.map((place) => {
    const values = changes.filter(({ after }) => after.place === place).map((change) => pressChange(change, scale, locale));
    return { code: place.code, name: place.name[locale], ground: values.length > 0 ? ('reported' as const) : ('empty' as const), values };
  });
  const measures = (['volunteers', 'children'] as const).map((role) => book.measureFor(role));
  const meanings = [
    { ...halves.volunteers, words: fill(map.leftHalf, { measure: measures[0]!.label[locale] }) },
    { ...halves.children, words: fill(map.rightHalf, { measure: measures[1]!.label[locale] }) },
  ];
  const finding = summariseMap(book, { mode: 'change', reportedOnly: false }, locale);
  const date = formatPeriod(before.release.release, locale);
  return {
    places,
    legend: discLegend({ meanings, area: takeAway.changeRule, largest: Math.max(...known), scale, locale }),
    words: { title: fill(takeAway.changeTitle, { title: titleMap(book, measures, locale), date }), finding, description: finding, note: takeAway.changeNote },
    figures: changes.map(({ after }) => after),
  };
}

/** A gain is a full half, a loss an open one; the number says it with a sign. */
function pressChange({ after, difference }: Change, scale: (value: number) => number, locale: Locale): PressValue {
  const value = difference ?? 0;
  const half = after.measure.role === 'volunteers' ? halves.volunteers : halves.children;
  const sign = value > 0 ? '+' : value < 0 ? '−' : '';
  return { value, standing: 'reported', text: sign + formatNumber(Math.abs(value), locale), ...half, radius: scale(Math.abs(value)), open: value < 0 };
}
