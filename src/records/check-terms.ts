import { inData, shownPath } from './folders.ts';
import type { Measure } from './measure-schema.ts';
import { Problem } from './problem.ts';
import type { Source } from './source-schema.ts';
import type { Term } from './term-schema.ts';

/** Holds every term to measures and sources that there are. Throws a Problem for the first slip. */
export function checkTerms(terms: Iterable<Term>, { measures, sources }: { measures: ReadonlyMap<string, Measure>; sources: ReadonlyMap<string, Source> }): void {
  for (const term of terms) {
    refuseStranger(term, 'measures', measures);
    refuseStranger(term, 'sources', sources);
  }
}

function refuseStranger(term: Term, field: 'measures' | 'sources', known: ReadonlyMap<string, unknown>): void {
  const stranger = term[field].find((id) => !known.has(id));
  if (stranger === undefined) return;
  throw new Problem({
    file: shownPath(inData('terms.json')),
    at: `${term.id}.${field}`,
    found: { en: `${stranger}, which ${field}.json does not have`, zh: `${field}.json 中没有 ${stranger}` },
    expected: { en: `an id of ${field}.json`, zh: `${field}.json 中已有的编号` },
    todo: { en: 'correct it, or add it there first', zh: '更正，或先在那里加入' },
  });
}
