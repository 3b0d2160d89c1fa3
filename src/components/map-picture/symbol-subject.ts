import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf } from '../../figures/figure.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { discLegend } from '../../maps/draw-press-legend.ts';
import { symbolKind } from '../../maps/draw-symbols.ts';
import type { Side } from '../../maps/half-disc.ts';
import { pigments } from '../../maps/pigments.ts';
import { pressGround, type PressPlace, type PressValue } from '../../maps/press-place.ts';
import { emptyRadius, type SymbolScale } from '../../maps/symbol-scale.ts';
import { describeMap } from '../../wording/describe-map.ts';
import { notePicture } from '../../wording/note-picture.ts';
import { sayDigits } from '../../wording/say-number.ts';
import { summariseMap } from '../../wording/summarise-map.ts';
import { titleMap } from '../../wording/title-map.ts';
import { figureShown, measureShown, type ShownRole } from './picture-figures.ts';
import { scaleKnownBy } from './picture-scale.ts';
import type { PictureSubject } from './picture-subject.ts';

/** The modes whose numbers are symbols, and what each shows. */
export const symbolModes = {
  both: ['volunteers', 'children'],
  volunteers: ['volunteers'],
  children: ['children'],
  population: ['population'],
  counties: ['counties'],
} as const satisfies Record<string, readonly ShownRole[]>;
/** One of them. */
export type SymbolMode = keyof typeof symbolModes;

/** Which part of a disc shows a role, and in which pigment. */
export const drawnAs: Record<ShownRole, { side: Side; fill: string }> = {
  volunteers: { side: 'left', fill: pigments.volunteers },
  children: { side: 'right', fill: pigments.children },
  population: { side: 'full', fill: pigments.population },
  counties: { side: 'full', fill: pigments.population },
};

/** Both counts share a scale in every mode, so that a half is as large by itself as beside the other. */
const scaledWith: Record<SymbolMode, readonly ShownRole[]> = { ...symbolModes, volunteers: symbolModes.both, children: symbolModes.both };

/** Counties are few and alike, so their discs would all be as large as the largest city’s; smaller ones leave room for the names. */
const sizeIn = (mode: SymbolMode, scale: SymbolScale): SymbolScale => (mode === 'counties' ? (value) => scale(value) * 0.6 : scale);

/** The places of a release with the symbols of a mode, the legend that goes with them, and what is said of them. */
export function symbolSubject(book: FigureBook, mode: SymbolMode, locale: Locale): PictureSubject | undefined {
  const { map, takeAway } = wordsOf(locale);
  const roles: readonly ShownRole[] = symbolModes[mode];
  const measures = roles.flatMap((role) => measureShown(book, role) ?? []);
  if (measures.length < roles.length) return undefined;
  const { scale: known, largest } = scaleKnownBy(book, scaledWith[mode]);
  const scale = sizeIn(mode, known);
  const places = pressPlaces(book, roles, scale, locale);
  const wordsFor = { volunteers: map.leftHalf, children: map.rightHalf, population: '{measure}', counties: '{measure}' };
  const meanings = roles.map((role, at) => ({ ...drawnAs[role], words: fill(wordsFor[role], { measure: measures[at]!.label[locale] }) }));
  const area = mode === 'counties' ? takeAway.areaRule : map.areaRule;
  const figures = book.prefectures.flatMap((place) => roles.flatMap((role) => figureShown(book, role, place) ?? []));
  const finding = summariseMap(book, { mode, reportedOnly: false }, locale);
  return {
    places,
    legend: discLegend({ meanings, area, largest, scale, locale }),
    words: { title: titleMap(book, measures, locale), finding, description: mode === 'both' ? describeMap(book, locale) : finding, note: notePicture(figures, book.measureFor('population'), locale) },
    figures,
  };
}

/** The places of a release with their symbols in a scale; those without a number have the radius `empty`. */
export const pressPlaces = (book: FigureBook, roles: readonly ShownRole[], scale: SymbolScale, locale: Locale, empty = emptyRadius): PressPlace[] =>
  book.prefectures.map((place) => {
    const values = roles.flatMap((role) => pressValue(book, role, place, { scale, empty }, locale));
    return { code: place.code, name: place.name[locale], ground: pressGround(values), values };
  });

function pressValue(book: FigureBook, role: ShownRole, place: FigureBook['province'], { scale, empty }: { scale: SymbolScale; empty: number }, locale: Locale): PressValue[] {
  const figure = figureShown(book, role, place);
  if (!figure) return [];
  const value = { value: figure.value, standing: standingOf(figure), text: sayDigits(figure, locale) };
  const kind = symbolKind(value);
  return [{ ...value, ...drawnAs[role], radius: kind === 'filled' ? scale(figure.value ?? 0) : kind === 'none' ? 0 : empty }];
}
