import type { CountyOutlines } from '../places/county-outlines.ts';
import { inData, shownPath } from './folders.ts';
import type { Place } from './place-schema.ts';
import { Problem } from './problem.ts';

/** Stops the build at a county that the outlines do not know, or know in another prefecture. */
export function checkCounties(places: Iterable<Place>, { counties }: Pick<CountyOutlines, 'counties'>): void {
  for (const { code, level, parent } of places) {
    const outlined = counties.find((county) => county.code === code);
    if (level !== 'county' || outlined?.parent === parent) continue;
    throw new Problem({
      file: shownPath(inData('places.json')),
      at: code,
      found: outlined ? { en: `a county in ${parent}`, zh: `写在 ${parent} 之下的县` } : { en: 'a county without an outline', zh: '没有边界的县' },
      expected: outlined ? { en: `a county in ${outlined.parent}, as its outline has it`, zh: `按边界文件，这个县属于 ${outlined.parent}` } : { en: 'the code of a county of data/outlines/', zh: 'data/outlines/ 中已有的县级代码' },
      todo: { en: 'correct code or parent; if counties have changed, write the outlines anew', zh: '更正 code 或 parent；如果区划已经调整，请重新生成边界' },
    });
  }
}
