import { prefixes, type Node, type Term } from './node.ts';

/** The same nodes as JSON-LD 1.1 (https://www.w3.org/TR/json-ld11/), one object a node. */
export function writeJsonLd(nodes: readonly Node[]): string {
  const graph = nodes.map(({ iri, types, says }) => ({
    '@id': iri,
    '@type': types,
    ...Object.fromEntries(says.map(([predicate, ...objects]) => [predicate, objects.map(writeTerm)])),
  }));
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 1)}\n`;
}

function writeTerm(term: Term): object {
  if ('iri' in term) return { '@id': term.iri };
  if ('type' in term) return { '@value': term.text, '@type': term.type };
  return term.language ? { '@value': term.text, '@language': term.language } : { '@value': term.text };
}
