import { prefixes, type Node, type Term } from './node.ts';

/** Nodes as Turtle (https://www.w3.org/TR/turtle/); addresses from the host’s root count from where the file stands. */
export function writeTurtle(nodes: readonly Node[]): string {
  const heads = Object.entries(prefixes).map(([prefix, iri]) => `@prefix ${prefix}: <${iri}> .`);
  return `${heads.join('\n')}\n\n${nodes.map(writeNode).join('\n')}`;
}

function writeNode({ iri, types, says }: Node): string {
  const lines = says.map(([predicate, ...objects]) => `${predicate} ${objects.map(writeTerm).join(', ')}`);
  return `<${iri}> ${[`a ${types.join(', ')}`, ...lines].join(' ;\n  ')} .\n`;
}

function writeTerm(term: Term): string {
  if ('iri' in term) return `<${term.iri}>`;
  // Escapes of JSON strings are escapes of Turtle strings too.
  const text = JSON.stringify(term.text);
  if ('type' in term) return `${text}^^${term.type}`;
  return term.language ? `${text}@${term.language}` : text;
}
