import type { CheckBook, Known } from './check-book.ts';
import { closeGaps } from './close-gaps.ts';
import { countedPattern } from './find-named.ts';
import { findInstead } from './find-instead.ts';
import { findNumbers, type Found } from './find-numbers.ts';
import { matchFigures, type Match } from './match-figures.ts';
import { nameAreas } from './name-areas.ts';
import { everyday, readContexts, type Context } from './read-context.ts';

/** What we know of a number in a text. */
export type Answer = {
  number: Found;
  context: Context;
  matches: readonly Match[];
  /** What we publish of what the sentence names, where the number is not that. */
  instead: readonly Known[];
  /** The sentence says of what place and measure it speaks, or is a number alone: whether the number is ours can be told. */
  sure: boolean;
};

/** Everything that can be said of the numbers in a text, in their order, and what was no figure. */
export function answerNumbers(typed: string, handed: CheckBook): { answers: Answer[]; aside: string[] } {
  const text = closeGaps(typed);
  const book = { ...handed, places: nameAreas(text, handed) };
  const { found, aside } = findNumbers(text, countedPattern(book.measures), book.patterns);
  const contexts = readContexts(text, found, book);
  const answers = found.flatMap((number, at): Answer[] => {
    const context = contexts[at];
    if (!context) return [];
    const matches = matchFigures(number, context, book);
    const fits = matches.some(({ otherPlace, otherMeasure }) => !otherPlace && !otherMeasure);
    if (!context.alone && !number.percent && number.value < everyday && !context.counted) return [];
    const instead = fits ? [] : findInstead(number, context, book);
    const named = instead.some(({ place, measure }) => context.places.has(place) && context.measures.has(measure));
    return [{ number, context, matches, instead: matches.length > 0 && !named ? [] : instead, sure: context.alone || (context.own && named) }];
  });
  return { answers, aside };
}
