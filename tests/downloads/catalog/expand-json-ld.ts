import { DataFactory, type Quad } from 'n3';

type Value = { '@id'?: string; '@value'?: string; '@type'?: string; '@language'?: string };
type Subject = { '@id': string; '@type': string[] } & Record<string, Value[]>;

const { namedNode, literal, quad } = DataFactory;
const rdfType = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The triples of a flat JSON-LD file whose context is prefixes only: a second reading, by other hands than the writer’s. */
export function expandJsonLd(text: string, base: string): Quad[] {
  const { '@context': prefixes, '@graph': graph } = JSON.parse(text) as { '@context': Record<string, string>; '@graph': Subject[] };
  const whole = (name: string) => name.replace(/^(\w+):(?!\/\/)/, (_, prefix: string) => prefixes[prefix] ?? `${prefix}:`);
  const address = (iri: string) => namedNode(new URL(iri, base).href);
  return graph.flatMap((subject) => {
    const { '@id': id, '@type': types, ...says } = subject;
    const objectOf = (value: Value) =>
      value['@id'] === undefined ? literal(value['@value'] ?? '', value['@language'] ?? (value['@type'] ? namedNode(whole(value['@type'])) : undefined)) : address(value['@id']);
    return [
      ...types.map((type) => quad(address(id), namedNode(rdfType), namedNode(whole(type)))),
      ...Object.entries(says).flatMap(([predicate, values]) => values.map((value) => quad(address(id), namedNode(whole(predicate)), objectOf(value)))),
    ];
  });
}
