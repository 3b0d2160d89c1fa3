/** Where the code book stands, without language and base. */
export const codeBookRoute = '/data/code-book/';

/** The entry of a measure in it. */
export const routeOfMeasure = (id: string): string => `${codeBookRoute}#measure-${id}`;
