import { compareReleases, differenceSorts } from '../figures/compare-releases.ts';
import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { wordsOf } from '../locale/words.ts';
import { rowOf } from './rows.ts';
import { schemaVersion } from './schema-version.ts';

/** What differs between two releases as JSON, in both languages: the twin of the page. Without a release before, all that the first one brought. */
export function writeComparison(before: FigureBook | undefined, after: FigureBook): string {
  const differences = compareReleases(before, after);
  const file = {
    schema_version: schemaVersion,
    before: before?.release.release ?? null,
    after: after.release.release,
    title: after.release.title,
    note: after.release.note,
    figures: after.table.figures.length,
    sorts: differenceSorts.map((sort) => ({ sort, label: inBoth(sort, 'name'), meaning: inBoth(sort, 'means'), count: differences.filter((each) => each.sort === sort).length })),
    differences: differences.map(({ sort, before: was, after: is, difference, correction }) => ({
      sort,
      ...seriesOf(is ?? was),
      before: was ? sideOf(was) : null,
      after: is ? sideOf(is) : null,
      difference,
      ...(correction ? { correction: { date: correction.date, why: correction.why } } : {}),
    })),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const inBoth = (sort: (typeof differenceSorts)[number], part: 'name' | 'means') => ({
  en: wordsOf('en').releasePages.sorts[sort][part],
  zh: wordsOf('zh').releasePages.sorts[sort][part],
});

/** What both sides have in common, in the words of the downloads. */
function seriesOf(figure: Figure | undefined) {
  if (!figure) return {};
  const { place_code, place_en, place_zh, measure, unit } = rowOf(figure);
  return { place_code, place_en, place_zh, measure, unit };
}

function sideOf(figure: Figure) {
  const { figure_id, period, value, status, qualifier, sources, release } = rowOf(figure);
  return { figure_id, period, value, status, qualifier, sources, release };
}
