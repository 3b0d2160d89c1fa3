import { differenceSorts } from '../../figures/compare-releases.ts';
import { bothAddresses, bothLanguages, date, listOf, orNull, text, withAll } from './published-shapes.ts';

const count = { type: 'integer', minimum: 0 };
const sort = { enum: differenceSorts };

/** What differs between two releases, as `write-comparison.ts` writes it; both sides with some of the columns of `row`. */
export function comparisonSchema(row: string): object {
  const column = (name: string) => ({ $ref: `${row}/properties/${name}` });
  const columns = (...names: string[]) => Object.fromEntries(names.map((name) => [name, column(name)]));
  const side = orNull(withAll(columns('figure_id', 'period', 'value', 'status', 'qualifier', 'sources', 'release')));
  return withAll({
    schema_version: text,
    before: orNull(date),
    after: date,
    title: bothLanguages,
    note: bothLanguages,
    figures: count,
    sorts: listOf(withAll({ sort, label: bothLanguages, meaning: bothLanguages, count })),
    differences: listOf(
      withAll(
        { sort, ...columns('place_code', 'place_en', 'place_zh', 'measure', 'unit'), before: side, after: side, difference: { type: ['number', 'null'] } },
        { correction: withAll({ date, why: bothLanguages }) },
      ),
    ),
  });
}

/** The list of releases, as `release-pages.ts` writes it. */
export const releaseListSchema = (): object =>
  withAll({
    schema_version: text,
    releases: listOf(withAll({ release: date, title: bothLanguages, note: bothLanguages, figures: count, before: orNull(date), changes: withAll(Object.fromEntries(differenceSorts.map((each) => [each, count]))), page: bothAddresses })),
  });
