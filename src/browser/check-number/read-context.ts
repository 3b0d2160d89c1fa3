import type { CheckBook } from './check-book.ts';
import { findCounted } from './find-counted.ts';
import { findNamed, type Mention } from './find-named.ts';
import type { Found } from './find-numbers.ts';
import { narrowPlaces } from './narrow-places.ts';
import { plainSigns } from './plain-signs.ts';
import { clauseOf, sentenceOf, within, type Stretch } from './stretches.ts';

/** What a sentence says around one of its numbers. */
export type Context = {
  /** Places and measures that the number is said of; empty where none is named. */
  places: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  /** Both stand in the number's own clause; else they may have been carried over from elsewhere. */
  own: boolean;
  /** The measures in the sentence's own words. */
  measureWords: string;
  /** Whether what is counted stands right before or after it. */
  counted: boolean;
  /** The years that the sentence names. */
  years: ReadonlySet<string>;
  /** It speaks of the present. */
  now: boolean;
  /** The sentence calls something an estimate. */
  estimate: boolean;
  /** Nothing but the number was asked for. */
  alone: boolean;
};

/** Reads what stands around each number of a text. */
export function readContexts(typed: string, found: readonly Found[], book: CheckBook): Context[] {
  const text = plainSigns(typed);
  const namedPlaces = narrowPlaces(text, findNamed(text, book.places), book.places);
  // “Zhang County” is no word on counties.
  const placeless = findNamed(text, book.places).reduce((left, { from, to }) => left.slice(0, from) + '\n'.repeat(to - from) + left.slice(to), text);
  const namedMeasures = findNamed(placeless, book.measures);
  const rest = found.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text).replace(/[\s\p{P}名个人]/gu, '');
  return found.map((number, at) => {
    const [sentence, clause] = [sentenceOf(text, number), clauseOf(text, number)];
    const said = text.slice(sentence.from, sentence.to);
    const next = found[at + 1]?.from ?? Infinity;
    const between = { from: Math.max(clause.from, found[at - 1]?.to ?? 0), to: Math.min(clause.to, next) };
    const closest = findCounted(text, number, { between, clause, next }, namedMeasures, book);
    const ownMeasures = firstOf([closest, within(namedMeasures, clause)]);
    const ownPlaces = firstOf([within(namedPlaces, between), within(namedPlaces, clause)]);
    // What a clause leaves open was said before; what comes later counts only where it belongs to no other number.
    const carried = (named: readonly Mention[]) =>
      firstOf([lastBefore(text, named, { from: sentence.from, to: clause.from }), next < sentence.to ? [] : within(named, sentence), lastBefore(text, named, { from: 0, to: clause.from })]);
    const counted = firstOf([ownMeasures, carried(namedMeasures)]);
    return {
      places: idsOf(firstOf([ownPlaces, carried(namedPlaces)])),
      measures: idsOf(counted),
      own: ownPlaces.length > 0 && ownMeasures.length > 0,
      measureWords: [...new Set(counted.map(({ from, to }) => typed.slice(from, to)))].join(book.words.comma),
      counted: closest.length > 0,
      years: new Set(said.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d,.]\d|\d)/g)),
      now: new RegExp(book.patterns.now).test(text.slice(Math.max(sentence.from, found[at - 1]?.to ?? 0), clause.to)),
      estimate: /estimat|估|推算|测算|分摊/.test(text),
      alone: rest.length < 3 && namedMeasures.length + namedPlaces.length === 0,
    };
  });
}

/** What the last clause of a stretch names that names anything. */
function lastBefore(text: string, named: readonly Mention[], stretch: Stretch): readonly Mention[] {
  const last = within(named, stretch).at(-1);
  return last ? within(named, clauseOf(text, last)) : [];
}

const firstOf = (all: readonly (readonly Mention[])[]): readonly Mention[] => all.find((some) => some.length > 0) ?? [];

const idsOf = (named: readonly Mention[]): Set<string> => new Set(named.flatMap(({ ids }) => ids));
