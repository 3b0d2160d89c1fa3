import { Parser } from 'saxen';

/** An element: its name without prefix, its attributes, what is in it, and the text directly in it. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
};

/** Reads XML into elements. Throws an Error where it is not well formed. */
export function readXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open: Element[] = [root];
  const innermost = (): Element => open.at(-1) ?? root;
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      const decoded = Object.entries(attributes()).map(([key, value]) => [bareName(key), decode(value)]);
      const element = { name: bareName(name), attributes: Object.fromEntries(decoded) as Record<string, string>, children: [], text: '' };
      innermost().children.push(element);
      open.push(element);
    })
    .on('closeTag', () => void open.pop())
    .on('text', (text, decode) => void (innermost().text += decode(text)))
    .on('cdata', (text) => void (innermost().text += text))
    .on('error', (error) => {
      throw error;
    })
    .parse(xml);
  return root;
}

/** Programs choose their own prefixes: `x:row` is `row`. */
const bareName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** All elements of a name, however deep, in the order of the file. */
export function elementsOf(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsOf(child, name)));
}

/** The first child of a name. */
export const childOf = (element: Element, name: string): Element | undefined => element.children.find((child) => child.name === name);
