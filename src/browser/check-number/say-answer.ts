import type { Answer } from './answer-numbers.ts';
import type { CheckBook, Known } from './check-book.ts';
import type { Match } from './match-figures.ts';
import { put } from './put-values.ts';
import { sayVerdict } from './say-verdict.ts';
import { warnOfUse } from './warn-of-use.ts';

/** A figure in an answer: the verdict, a title that leads to its page, what is to be said of it, and what to beware of. */
export type Told = { verdict: string; title: string; address: string; lines: readonly string[]; warnings: readonly string[] };

/** An answer in words; where no figure matches, the verdict stands before all. */
export type Said = { number: string; verdict: string; lead: string; told: readonly Told[]; more: string };

/** So many figures are told one by one. */
const most = 6;

/** Says what a number is. */
export function sayAnswer(answer: Answer, book: CheckBook): Said {
  const { number, matches, instead, sure } = answer;
  const { words } = book;
  const tellOther = (figure: Known): Told => ({ ...headOf(figure, book), verdict: '', lines: [put(figure.value === null ? words.gap : sure ? words.instead : words.nearest, { standing: figure.standing })], warnings: [] });
  const lead = !sure ? words.unsure : instead.some(({ value }) => value === null) ? words.none : words.unknown;
  return {
    number: number.text,
    ...(matches.length > 0 ? { verdict: '', lead: '' } : { verdict: sure ? words.isNot : words.isUnsure, lead: put(lead, { n: number.text }) }),
    told: [...matches.slice(0, most).map((match) => tellMatch(match, answer, book)), ...instead.map(tellOther)],
    more: matches.length > most ? put(words.more, { n: String(matches.length - most) }) : '',
  };
}

function tellMatch(match: Match, answer: Answer, book: CheckBook): Told {
  const { figure, as, named, otherPlace, otherMeasure } = match;
  const { words } = book;
  const newer = book.figures.find(({ id }) => id === figure.newer);
  const warnings = warnOfUse(match, answer, book);
  const other = otherPlace || otherMeasure || answer.context.alien?.sure;
  const likeness = as === 'same' && other ? '' : put(as === 'same' && !named ? words.alike : words[as], { n: answer.number.text, said: figure.said });
  const age = newer ? put(words.old, { said: newer.said, standing: newer.standing }) : words.current;
  return {
    ...headOf(figure, book),
    verdict: sayVerdict(match, warnings, answer.context, book),
    lines: [likeness, put(words.standing, { standing: figure.standing }), age].filter(Boolean),
    warnings: warnings.map(({ text }) => text),
  };
}

const headOf = (figure: Known, { places, measures, address, words }: CheckBook): Pick<Told, 'title' | 'address'> => ({
  title: put(words.title, { place: places[figure.place]?.said ?? '', measure: measures[figure.measure]?.said ?? '', n: figure.said }),
  address: address.replace('{id}', figure.id),
});
