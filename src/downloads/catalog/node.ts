/** What a statement of the catalogue ends in: a thing by its address, or words with a language or a type. */
export type Term = { iri: string } | { text: string; language?: string } | { text: string; type: string };

/** A thing and what is said of it; types and predicates are prefixed names, addresses are whole or from the host’s root. */
export type Node = { iri: string; types: readonly string[]; says: readonly (readonly [predicate: string, ...objects: Term[]])[] };

/** The vocabularies: DCAT 3 and those it stands on. */
export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The type of a day, a month or a year. */
export const typeOfPeriod = (period: string): string => (period.length === 4 ? 'xsd:gYear' : period.length === 7 ? 'xsd:gYearMonth' : 'xsd:date');
