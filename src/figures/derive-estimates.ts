import { apportion } from './apportion.ts';
import { periodId, type FigureTable } from './figure-table.ts';
import type { Figure } from './figure.ts';
import type { Measure } from '../records/measure-schema.ts';
import type { Place } from '../records/place-schema.ts';

/**
 * The population share of a province's total, for the prefectures that have published no count of their own.
 *
 * What is left of the total after the counts that were reported is shared out among the others by census
 * population (see `apportion`). So reported counts take the estimate's place cell by cell, and the column still
 * sums to the total. A withheld count keeps its share of what is left but shows no number.
 *
 * Nothing is estimated where an estimate would be no estimate: with a single place left, its share is what the
 * others leave, to the person; and a share below the disclosure threshold would stand for few people.
 *
 * It assumes the same need everywhere and overstates big cities; it is an estimate (SDMX status E), never a count.
 * Source of the formula: method of largest remainders (Hamilton); population: the census figures in the table.
 *
 * @returns figures of status `estimated`, or `not-published` where no total, no population or nothing is left
 */
export function deriveEstimates(table: FigureTable, province: Place, prefectures: readonly Place[]): Figure[] {
  return [...table.book.measures.values()]
    .filter((measure) => measure.apportioned_by !== null)
    .flatMap((measure) => deriveShares(table, measure, province, prefectures));
}

function deriveShares(table: FigureTable, measure: Measure, province: Place, prefectures: readonly Place[]): Figure[] {
  const total = table.latest(province.code, measure.id);
  const counted = prefectures.map((place) => ({ place, figure: table.latest(place.code, measure.id) }));
  const open = counted.filter(({ figure }) => !figure || figure.value === null && figure.status !== 'not-applicable');
  const keys = open.map(({ place }) => table.latest(place.code, measure.apportioned_by ?? ''));
  const reported = counted.reduce((sum, { figure }) => sum + (figure?.value ?? 0), 0);
  const newest = [total, ...counted.map(({ figure }) => figure)].map((figure) => figure?.release ?? '').sort().at(-1) || null;
  const left = (total?.value ?? 0) - reported;
  const complete = open.length > 1 && left > 0 && keys.every((key) => key?.value);
  const shares =
    complete
      ? apportion(left, keys.flatMap((key) => (key?.value ? [{ code: key.place.code, weight: key.value }] : [])))
      : new Map<string, number>();
  const tooSmall = [...shares.values()].some((share) => share < table.book.rule.threshold);
  return open.flatMap(({ place, figure }, at): Figure[] => {
    if (figure?.status === 'withheld') return [];
    const value = shares.get(place.code);
    if (!total || !value || tooSmall) return figure ? [] : [notPublished(place, measure)];
    return [
      {
        id: periodId(place, measure, total.period),
        place,
        measure,
        period: total.period,
        value,
        status: 'estimated',
        sources: [...new Set([...total.sources, ...(keys[at]?.sources ?? [])])],
        release: newest,
      },
    ];
  });
}

/** The figure of a number nobody has published: a name without a value. */
export const notPublished = (place: Place, measure: Measure): Figure => ({
  id: periodId(place, measure, null),
  place,
  measure,
  period: null,
  value: null,
  status: 'not-published',
  sources: [],
  release: null,
});
