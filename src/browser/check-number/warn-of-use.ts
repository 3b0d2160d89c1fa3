import type { Answer } from './answer-numbers.ts';
import type { CheckBook } from './check-book.ts';
import type { Match } from './match-figures.ts';
import { put } from './put-values.ts';

/** What a warning is about, and its sentence. */
export type Warning = { of: 'alien' | 'unknown' | 'place' | 'measure' | 'words' | 'date' | 'estimate'; text: string };

/** What is wrong with how a sentence uses one of our figures; nothing where only a number was asked for. */
export function warnOfUse({ figure, as, otherPlace, otherMeasure }: Match, { number, context }: Answer, { places, measures, chinese, words }: CheckBook): Warning[] {
  if (context.alone) return [];
  const named = [...context.places].map((code) => places[code]?.said ?? code).join(words.comma);
  const { noun = '', said = '', apart } = measures[figure.measure] ?? {};
  const dated = context.years.has(figure.year);
  const exact = as === 'same';
  const write = noun === said ? '' : put(words.write, { n: figure.said, noun });
  // Whoever rounds up may say “nearly”.
  const notLess = number.below === 'less' || (number.below === 'nearly' && number.value <= (figure.value ?? 0));
  const counts = (sentence: string) => put(sentence, { named: context.alien?.words ?? '', own: noun });
  // Of a number that is no count of ours, nothing else matters.
  if (context.alien?.sure) return [{ of: 'alien', text: counts(words.otherCount) }];
  const all: [Warning['of'], string | false | undefined][] = [
    ['place', otherPlace && put(words.otherPlace, { named, own: places[figure.place]?.said ?? '' })],
    ['unknown', context.alien && counts(words.unknownCount)],
    ['measure', otherMeasure && [put(words.otherMeasure, { named: context.measureWords, own: noun }), write].filter(Boolean).join(chinese ? '' : ' ')],
    ['measure', apart && !dated && put(words.apart, { year: figure.year })],
    ['estimate', figure.estimated && !context.estimate && words.estimate],
    ['words', figure.atLeast && number.below && words.less],
    ['words', exact && figure.atLeast && !number.atLeast && !number.below && words.atLeast],
    ['words', (exact || as === 'rounded') && !figure.atLeast && number.atLeast && words.notMore],
    ['words', !figure.atLeast && notLess && put(words.notLess, { n: number.text })],
    // A sentence that gives the date has said what “now” leaves open.
    ['date', context.now && !dated && (figure.newer === undefined ? words.now : words.nowOld)],
    ['date', figure.year !== '' && context.years.size > 0 && !dated && put(words.otherYear, { named: [...context.years].join(words.comma), own: figure.year })],
  ];
  return all.flatMap(([of, text]) => (text ? [{ of, text }] : []));
}
