import { drawCourses } from '../../charts/draw-courses.ts';
import { drawRanked } from '../../charts/draw-ranked.ts';
import { drawSeries } from '../../charts/draw-series.ts';
import { markRanked, markRates } from '../../charts/mark-ranked.ts';
import { markSeries } from '../../charts/mark-series.ts';
import { countrySeries } from '../../figures/country-series.ts';
import { rateKinds, type Rate, type RateKind } from '../../figures/derive-rates.ts';
import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { findCourses } from '../../figures/find-courses.ts';
import { rankFigures } from '../../figures/rank-figures.ts';
import { rankRates } from '../../figures/rank-rates.ts';
import { formatInText } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { modeSegment } from '../../locale/map-route.ts';
import { describeCourses } from '../../wording/describe-courses.ts';
import { describeRanked, titleRanked } from '../../wording/describe-ranked.ts';
import { describeRates } from '../../wording/describe-rates.ts';
import { describeSeries } from '../../wording/describe-series.ts';
import { nameSeries } from '../../wording/name-series.ts';
import { nameRate } from '../../wording/say-rate.ts';

/** A chart with all that goes with it, for its place on a page and for its files. */
export type ChartSheet = {
  /** Its anchor, and the name of its files; never changes. */
  name: string;
  kind: 'ranked' | 'rates' | 'courses' | 'series';
  title: string;
  /** What it shows, from its figures; or why there is nothing to draw. */
  finding: string;
  /** How to read it, and what is counted. */
  notes: string;
  /** Nothing where there is nothing honest to draw. */
  svg?: string | undefined;
  /** What is drawn, in the order of its table. */
  figures: readonly Figure[];
  /** Where rates are drawn: what was worked out from the figures. */
  rates?: readonly Rate[];
};

const rankedRoles = ['population', 'volunteers', 'children'] as const;
type RankedRole = (typeof rankedRoles)[number];

/** Every chart of a book in a language, in the order of the page; made once. */
export function chartSheets(book: FigureBook, locale: Locale): readonly ChartSheet[] {
  const kept = sheets.get(book)?.[locale];
  if (kept) return kept;
  const made = [
    ...rankedRoles.map((role) => rankedSheet(book, role, locale)),
    ...rateKinds.map((kind) => rateSheet(book, kind, locale)),
    ...(['volunteers', 'children'] as const).map((role) => coursesSheet(book, role, locale)),
    ...countrySeries(book).map(({ id, figures }) => seriesSheet(id, figures, locale)),
  ];
  sheets.set(book, { ...sheets.get(book), [locale]: made });
  return made;
}

const sheets = new WeakMap<FigureBook, Partial<Record<Locale, readonly ChartSheet[]>>>();

/** The prefectures ranked by a count or by their residents. */
export function rankedSheet(book: FigureBook, role: RankedRole, locale: Locale): ChartSheet {
  const measure = book.measureFor(role);
  const figures = rankFigures(book.prefectures.flatMap((place) => book.figureFor(role, place) ?? []));
  const { charts, status } = wordsOf(locale);
  const [title, finding] = [titleRanked(book, role, locale), describeRanked(figures, locale)];
  const name = `${measure.id}-ranked`;
  return {
    name, kind: 'ranked', title, finding, figures,
    notes: join([charts.rankedScale, measure.definition[locale]], locale),
    svg: drawRanked({
      bars: markRanked(figures, locale),
      description: describe(title, finding, locale),
      estimated: status.estimated,
      idPrefix: name,
    }),
  };
}

/** The prefectures ranked by a rate, for those that have one. */
function rateSheet(book: FigureBook, kind: RateKind, locale: Locale): ChartSheet {
  const { charts, status } = wordsOf(locale);
  const rates = rankRates(book, kind);
  const title = fill(charts.rankedTitle, { measure: nameRate(book, kind, locale) });
  const finding = describeRates(book, kind, locale);
  const name = `${modeSegment[kind]}-ranked`;
  return {
    name, kind: 'rates', title, finding, rates,
    figures: rates.flatMap(({ of, per }) => [of, per]),
    notes: rates.length > 0 ? join([charts.rankedScale, charts.rateScale], locale) : '',
    svg: rates.length > 0 ? drawRanked({ bars: markRates(rates, locale), description: describe(title, finding, locale), estimated: status.estimated, idPrefix: name }) : undefined,
  };
}

/** The counts of the places that have reported at least twice. */
function coursesSheet(book: FigureBook, role: 'volunteers' | 'children', locale: Locale): ChartSheet {
  const { charts } = wordsOf(locale);
  const measure = book.measureFor(role);
  const courses = findCourses(book, measure);
  const corrected = new Set(book.code.corrections.filter(({ date }) => date <= book.release.release).map(({ figure }) => figure));
  const title = fill(charts.coursesTitle, { measure: measure.label[locale] });
  const finding = describeCourses(courses, book.code.corrections.filter(({ figure }) => corrected.has(figure)), locale);
  const strips = courses.map(({ place, figures }) => ({
    name: place.name[locale],
    marks: markSeries(figures, locale).map((mark) => ({ ...mark, corrected: corrected.has(mark.id) })),
  }));
  return {
    name: `${measure.id}-over-time`, kind: 'courses', title, finding,
    figures: courses.flatMap(({ figures }) => figures),
    notes: courses.length > 0 ? join([charts.coursesScale, measure.definition[locale]], locale) : '',
    svg: courses.length > 0 ? drawCourses({ strips, description: describe(title, finding, locale) }) : undefined,
  };
}

/** One series of the country, with a dashed line where its definition changes. */
function seriesSheet(id: string, figures: readonly Figure[], locale: Locale): ChartSheet {
  const { charts, show, figure: words } = wordsOf(locale);
  const [title, finding] = [nameSeries(figures, locale), describeSeries(figures, locale)];
  const percent = figures[0]?.measure.unit === 'percent';
  const undated = figures.some(({ period }) => period && period.length < 10);
  const measures = [...new Set(figures.map(({ measure }) => measure))];
  return {
    name: `${id}-over-time`, kind: 'series', title, finding, figures,
    notes: join([charts.countryDek, show.scale, undated ? show.span : '', ...measures.flatMap(({ definition, cannot_show }) => [definition[locale], cannot_show[locale]])], locale),
    svg: drawSeries({
      marks: markSeries(figures, locale),
      sayTick: (value) => (percent ? fill(words.percent, { n: String(value) }) : formatInText(value, locale)),
      newDefinition: show.newDefinition,
      description: describe(title, finding, locale),
    }),
  };
}

const describe = (title: string, finding: string, locale: Locale): string => `${title}${locale === 'zh' ? '。' : '. '}${finding}`;
const join = (sentences: readonly string[], locale: Locale): string => sentences.filter(Boolean).join(locale === 'zh' ? '' : ' ');
