import type { InBoth } from '../locale/locales.ts';

/** Words for a maintainer: in both languages wherever a maintainer can meet them. */
export type Words = string | InBoth;

/** What a maintainer needs to mend a mistake: where it is, what is there, what should be, what to do. */
export type ProblemText = {
  /** The file, as a path from the project's folder. */
  file: string;
  /** The place in it: a JSON path, a line and column, or a cell. */
  at?: string | undefined;
  found: Words;
  expected: Words;
  todo: Words;
};

/** A mistake in data or content. It always stops the build; its message is written for a maintainer. */
export class Problem extends Error {
  readonly text: ProblemText;

  constructor(text: ProblemText) {
    super(sayProblem(text));
    this.name = 'Problem';
    this.text = text;
  }
}

/** The message as it is printed: the file first, then one idea a line, then the same in Chinese. */
export function sayProblem({ file, at, found, expected, todo }: ProblemText): string {
  const lines = [
    at ? `${file} — ${at}` : file,
    `  found:    ${inEnglish(found)}`,
    `  expected: ${inEnglish(expected)}`,
    `  to do:    ${inEnglish(todo)}`,
  ];
  if ([found, expected, todo].some((words) => typeof words !== 'string')) {
    lines.push(
      `  发现：${inChinese(found)}`,
      `  应为：${inChinese(expected)}`,
      `  请改：${inChinese(todo)}`,
    );
  }
  return lines.join('\n');
}

const inEnglish = (words: Words): string => (typeof words === 'string' ? words : words.en);
const inChinese = (words: Words): string => (typeof words === 'string' ? words : words.zh);
