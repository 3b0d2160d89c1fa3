/** Puts values into a sentence: `{n}` by its name. */
export const put = (sentence: string, values: Readonly<Record<string, string>>): string => sentence.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
