import type { Course } from '../figures/find-courses.ts';
import type { Correction } from '../records/rule-schema.ts';
import { formatList, formatPeriod } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { describeSeries } from './describe-series.ts';

/** What the strips of a chart over time show: each place’s course in a sentence or two, then what was corrected. */
export function describeCourses(courses: readonly Course[], corrections: readonly Correction[], locale: Locale): string {
  const { charts } = wordsOf(locale);
  if (courses.length === 0) return charts.coursesNone;
  const told = courses.map(({ place, figures }) => fill(charts.courseOf, { place: place.name[locale], trend: describeSeries(figures, locale) }));
  const corrected = courses.flatMap(({ figures }) => figures.filter(({ id }) => corrections.some(({ figure }) => figure === id)));
  const list = corrected.map((figure) => `${figure.place.name[locale]}${locale === 'zh' ? '' : ' '}${figure.period ? `(${formatPeriod(figure.period, locale)})` : ''}`);
  const shown = locale === 'zh' ? list.map((item) => item.replace('(', '（').replace(')', '）')) : list;
  return [...told, shown.length > 0 ? fill(charts.courseCorrected, { list: formatList(shown, locale) }) : ''].filter(Boolean).join(locale === 'en' ? ' ' : '');
}
