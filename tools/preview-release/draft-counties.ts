import type { CodeBook } from '../../src/records/code-book.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { PrivateTable } from '../protect/private-table.ts';
import type { County } from '../protect/table/known-places.ts';
import { fillBoth } from './write-in-both.ts';

/**
 * The counties with a stand-in for every English name that is not known yet, so that a table can be looked at before they are
 * written; what is missing is told. It goes into the copy only.
 */
export function draftCounties(table: PrivateTable, counties: readonly County[], book: CodeBook): { counties: readonly County[]; lacking: InBoth[] } {
  const used = new Set(table.cells.map(({ place }) => place));
  const nameless = counties.filter(({ code, nameEn }) => nameEn === undefined && used.has(code) && !book.places.has(code));
  return {
    counties: counties.map((county) => (nameless.includes(county) ? { ...county, nameEn: `County ${county.code}` } : county)),
    lacking: nameless.length === 0 ? [] : [fillBoth({ zh: '{n}个县区的英文名称（写进 data/places.json；npm run protect 会列出要写的几行）', en: 'the English names of {n} counties (in data/places.json; npm run protect prints the lines)' }, { n: String(nameless.length) })],
  };
}
