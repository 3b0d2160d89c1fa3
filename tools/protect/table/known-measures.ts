import type { CodeBook } from '../../../src/records/code-book.ts';
import type { Measure } from '../../../src/records/measure-schema.ts';
import { dense } from './plain-text.ts';

/** The measure that words mean, by its id, its labels or the noun it counts, with or without 人数, 数 or a unit after it. */
export function findMeasure(written: string | number, book: CodeBook): Measure | undefined {
  const wanted = namesIn(dense(written));
  // Names are compared in this order, so that no measure is taken for another’s noun.
  for (const namesOf of [idAndLabels, nouns]) {
    const found = [...book.measures.values()].filter((measure) => namesOf(measure).some((name) => wanted.includes(name)));
    if (found.length === 1) return found[0];
  }
  return undefined;
}

const idAndLabels = ({ id, label, short_label }: Measure): readonly string[] => withoutCounting([id.replaceAll('-', ''), id, label.en, label.zh, short_label.en, short_label.zh]);
const nouns = ({ counted_as: { en, zh } }: Measure): readonly string[] => withoutCounting([en.one, en.other, zh.noun]);

/** Names a maintainer may mean, for “did you mean”. */
export const measureNames = (book: CodeBook): readonly string[] => [...book.measures.values()].flatMap(({ id, label, short_label }) => [label.zh, short_label.zh, label.en, short_label.en, id]);

const withoutCounting = (names: readonly string[]): readonly string[] => [...new Set(names.flatMap((name) => namesIn(dense(name))))];

/** A heading as it stands, without its unit in brackets, and without the word that says it counts. */
function namesIn(text: string): readonly string[] {
  const bare = text.replace(/[(（\[][^)）\]]*[)）\]]/g, '').replace(/[:：,，]/g, '');
  const core = bare.replace(/(?:总人数|总数|人数|数量|数目|合计|总计|个数|数)$/, '').replace(/^(?:totalnumberof|numberof|no\.of)(?=.)/, '');
  return [text, bare, core].filter((name) => name !== '');
}
