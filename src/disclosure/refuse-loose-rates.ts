import { cellKey } from '../records/check-truth.ts';
import type { CodeBook } from '../records/code-book.ts';
import { Problem, type Words } from '../records/problem.ts';
import type { ReadRelease } from '../records/read-releases.ts';
import type { Cell } from '../records/release-schema.ts';

/**
 * Stops the build at a percentage of a small place that the attack could not reckon with: of a measure that does not say
 * which two counts it is made of, or without a cell for either count in its own period. Beside a count it would tell
 * another, and nothing would notice.
 *
 * @param releases all releases; a count may stand in another than its rate
 */
export function refuseLooseRates(releases: readonly ReadRelease[], book: CodeBook): void {
  const known = new Set(releases.flatMap(({ cells }) => cells.filter(({ value, status }) => value !== null || status === 'withheld').map(cellKey)));
  for (const { file, cells } of releases) {
    cells.forEach((cell, index) => {
      if (!isRateOfSmallPlace(cell, book)) return;
      const at = `cells[${index}] (${cellKey(cell)})`;
      const ratio = book.measures.get(cell.measure)?.ratio_of;
      if (!ratio) {
        refuse(file, at, { en: 'a percentage of a prefecture or county whose measure does not say of what', zh: '市州或县的百分比，而指标没有写明由哪两个数相除' }, { en: 'ratio_of in the measure, so that what it tells of its counts can be reckoned', zh: '指标写有 ratio_of，才能推算它会透露什么' }, { en: 'add ratio_of to the measure in measures.json, or take the row out', zh: '在 measures.json 的这个指标里补上 ratio_of，或删去这一行' });
      }
      const missing = [ratio.numerator, ratio.denominator].find((measure) => !known.has(cellKey({ ...cell, measure })));
      if (missing !== undefined) {
        refuse(file, at, { en: `a rate without a cell of ${missing} for the same place and period`, zh: `比率所在的地区和时间，没有 ${missing} 的一格` }, { en: 'both counts of a rate, each with a number or withheld', zh: '比率的两个数都在，有数字或写作 withheld' }, { en: 'give that count for this period too, or take the rate out: the site works out its own rates', zh: '补上这个时间的这个数，或删去比率：网站会自己计算比率' });
      }
    });
  }
}

function isRateOfSmallPlace({ place, measure, value }: Cell, book: CodeBook): boolean {
  const level = book.places.get(place)?.level;
  const { unit, ratio_of: ratio } = book.measures.get(measure) ?? {};
  return value !== null && level !== 'country' && level !== 'province' && (unit === 'percent' || ratio !== undefined);
}

function refuse(file: string, at: string, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file, at, found, expected, todo });
}
