export type Span = { from: number; to: number };

/**
 * Stretches of a text, in plain signs, whose numbers are no figures. A year that stands alone is one of them, unless what
 * is counted comes right after it: “2000 volunteers”.
 *
 * @param counted a pattern for what is counted
 * @param patterns of numbers that are no figures
 */
export function setAside(text: string, counted: RegExp, patterns: readonly string[]): Span[] {
  const spans = patterns.flatMap((pattern) => [...text.matchAll(new RegExp(pattern, 'g'))].map(spanOf));
  const years = [...text.matchAll(/(?<![\d.,])(?:19|20)\d{2}(?!,\d{3}(?!\d)|\.\d|\d|\s?[%万千百余多名人个])/g)].map(spanOf);
  return [...spans, ...years.filter(({ to }) => !counted.test(text.slice(to, to + 40)))];
}

const spanOf = (match: RegExpExecArray): Span => ({ from: match.index, to: match.index + match[0].length });
