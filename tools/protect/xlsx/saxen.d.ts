/** The part of saxen that is used here; the package brings no types of its own. */
declare module 'saxen' {
  type Decode = (text: string) => string;
  export class Parser {
    ns(namespaces?: Readonly<Record<string, string>>): this;
    on(name: 'openTag', heard: (element: string, attributes: () => Record<string, string>, decode: Decode) => void): this;
    on(name: 'closeTag', heard: (element: string) => void): this;
    on(name: 'text', heard: (text: string, decode: Decode) => void): this;
    on(name: 'cdata', heard: (text: string) => void): this;
    on(name: 'error', heard: (error: Error) => void): this;
    parse(xml: string): this;
  }
}
