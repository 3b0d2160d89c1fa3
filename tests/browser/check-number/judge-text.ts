import { answerNumbers } from '../../../src/browser/check-number/answer-numbers.ts';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { sayAnswer, type Said } from '../../../src/browser/check-number/say-answer.ts';

/** What the check says of each number of a text. */
export const judgeText = (text: string, book: CheckBook): Said[] => answerNumbers(text, book).answers.map((answer) => sayAnswer(answer, book));

/** The first verdict on each number of a text, with the id of the figure that it is about. */
export const verdictsOn = (text: string, book: CheckBook): string[] =>
  judgeText(text, book).map(({ verdict, told }) => [verdict || told[0]?.verdict, told[0] && /figures\/(.*)\//.exec(told[0].address)?.[1]].filter(Boolean).join(': '));

/** What it warns of, of the first figure that a text's first number may be. */
export const warningsOn = (text: string, book: CheckBook): readonly string[] | undefined => judgeText(text, book)[0]?.told[0]?.warnings;
