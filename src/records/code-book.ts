import { inContent, inData, listFolder, shownPath } from './folders.ts';
import { checkCodeBook } from './check-code-book.ts';
import { checkQuotations } from './check-quotations.ts';
import { readShaped } from './check-shape.ts';
import { checkTerms } from './check-terms.ts';
import { measuresSchema, type Measure } from './measure-schema.ts';
import { placesSchema, type Place } from './place-schema.ts';
import { Problem } from './problem.ts';
import { quotationsSchema, type Quotation } from './quotation-schema.ts';
import { correctionsSchema, ruleSchema, type Correction, type DisclosureRule } from './rule-schema.ts';
import { siteSchema, type SiteSettings } from './site-schema.ts';
import { sourcesSchema, type Source } from './source-schema.ts';
import { termsSchema, type Term } from './term-schema.ts';

/** What every figure refers to: places, measures, sources, quotations and terms by their ids, the rule in force, corrections. */
export type CodeBook = {
  places: ReadonlyMap<string, Place>;
  measures: ReadonlyMap<string, Measure>;
  sources: ReadonlyMap<string, Source>;
  quotations: ReadonlyMap<string, Quotation>;
  terms: ReadonlyMap<string, Term>;
  rule: DisclosureRule;
  corrections: readonly Correction[];
};

/** Reads the code book from the data folder; throws a Problem for the first thing that is off. */
export function readCodeBook(): CodeBook {
  const { places } = readShaped(inData('places.json'), placesSchema);
  const { measures } = readShaped(inData('measures.json'), measuresSchema);
  const { sources } = readShaped(inData('sources.json'), sourcesSchema);
  const rule = readShaped(inData('disclosure.json'), ruleSchema);
  const { corrections } = readShaped(inData('corrections.json'), correctionsSchema);
  refuseTwins('places.json', places.map((place) => place.slug));
  const book = {
    places: byKey('places.json', places, (place) => place.code),
    measures: byKey('measures.json', measures, (measure) => measure.id),
    sources: byKey('sources.json', sources, (source) => source.id),
    quotations: byKey('quotations.json', readQuotations(), (quotation) => quotation.id),
    terms: byKey('terms.json', readTerms(), (term) => term.id),
    rule,
    corrections,
  };
  checkCodeBook(book);
  checkQuotations(book.quotations.values(), book.sources);
  checkTerms(book.terms.values(), book);
  return book;
}

/** Not every province has words to quote, so the file may be missing. */
const readQuotations = (): readonly Quotation[] =>
  listFolder(inData()).includes('quotations.json') ? readShaped(inData('quotations.json'), quotationsSchema).quotations : [];

/** Nor does every province explain its words. */
const readTerms = (): readonly Term[] => (listFolder(inData()).includes('terms.json') ? readShaped(inData('terms.json'), termsSchema).terms : []);

/** The site's own name, address and licence, from the content folder. */
export function readSiteSettings(): SiteSettings {
  return readShaped(inContent('site.json'), siteSchema);
}

function byKey<T>(file: string, rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, T> {
  refuseTwins(file, rows.map(keyOf));
  return new Map(rows.map((row) => [keyOf(row), row]));
}

function refuseTwins(file: string, keys: readonly string[]): void {
  const twin = keys.find((key, at) => keys.indexOf(key) !== at);
  if (twin === undefined) return;
  throw new Problem({
    file: shownPath(inData(file)),
    at: twin,
    found: { en: `${twin} is there twice`, zh: `${twin} 出现了两次` },
    expected: { en: 'each code, id and slug once', zh: '每个代码、编号和网址名只出现一次' },
    todo: { en: 'take one of the two out', zh: '删去其中一处' },
  });
}
