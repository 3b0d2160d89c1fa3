import type { CheckBook } from './check-book.ts';
import { foreign, isForeign } from './find-alien.ts';
import { findCounted } from './find-counted.ts';
import { findNamed, type Mention } from './find-named.ts';
import type { Found } from './find-numbers.ts';
import { narrowPlaces } from './narrow-places.ts';
import { plainSigns } from './plain-signs.ts';
import { clauseOf, hidePoints, sentenceOf, within, type Stretch } from './stretches.ts';

/** What a sentence says around one of its numbers. */
export type Context = {
  /** Places and measures that the number is said of; empty where none is named. */
  places: ReadonlySet<string>;
  measures: ReadonlySet<string>;
  /** Measures whose noun is that of a named one: “left-behind children” may be meant for “left-behind and disadvantaged children”. */
  near: ReadonlySet<string>;
  /** What it counts that is none of our measures, in the sentence's own words; surely, or as far as we know. */
  alien?: { words: string; sure: boolean };
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

/** Below this a number in a sentence is as often a count of something else. */
export const everyday = 100;

/** Reads what stands around each number of a text. */
export function readContexts(typed: string, found: readonly Found[], book: CheckBook): Context[] {
  const plain = plainSigns(typed);
  const namedPlaces = narrowPlaces(plain, findNamed(plain, book.places), book.places);
  // “Zhang County” is no word on counties.
  const placeless = findNamed(plain, book.places).reduce((left, { from, to }) => left.slice(0, from) + '\n'.repeat(to - from) + left.slice(to), plain);
  const nouns = findNamed(placeless, { ...book.measures, [foreign]: { said: '', names: book.others } });
  const namedMeasures = nouns.filter((each) => !isForeign(each));
  // 留守儿童、困境儿童 is one name, and ends no clause.
  const text = hidePoints(plain, nouns);
  const rest = found.reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text).replace(/[\s\p{P}名个人]/gu, '');
  return found.map((number, at) => {
    const [sentence, clause] = [sentenceOf(text, number), clauseOf(text, number)];
    const said = text.slice(sentence.from, sentence.to);
    const next = found[at + 1]?.from ?? Infinity;
    const between = { from: Math.max(clause.from, found[at - 1]?.to ?? 0), to: Math.min(clause.to, next) };
    const { ours: closest, alien } = findCounted(text, number, { between, clause, next }, nouns, book);
    const ownMeasures = alien ? [] : firstOf([closest, within(namedMeasures, clause)]);
    const places = namedPlaces.filter((place) => !isListed(text, place, number, closest));
    const ownPlaces = firstOf([within(places, between), within(places, clause)]);
    // What a clause leaves open was said before; what comes later counts only where it belongs to no other number.
    const carried = (named: readonly Mention[]) =>
      firstOf([lastBefore(text, named, { from: sentence.from, to: clause.from }), next < sentence.to ? [] : within(named, sentence), lastBefore(text, named, { from: 0, to: clause.from })]);
    const counted = alien ? [] : firstOf([ownMeasures, carried(namedMeasures)]);
    return {
      places: idsOf(firstOf([ownPlaces, carried(places)])),
      measures: idsOf(counted),
      near: alikeTo(counted.map(({ from, to }) => plain.slice(from, to)), book),
      ...(alien ? { alien: { words: typed.slice(alien.from, alien.to), sure: alien.sure } } : {}),
      own: ownPlaces.length > 0 && ownMeasures.length > 0,
      measureWords: [...new Set(counted.map(({ from, to }) => typed.slice(from, to)))].join(book.words.comma),
      counted: closest.length > 0,
      years: new Set(said.match(/(?<![\d.,])(?:19|20)\d{2}(?![\d,.]\d|\d)/g)),
      now: new RegExp(book.patterns.now).test(text.slice(Math.max(sentence.from, found[at - 1]?.to ?? 0), clause.to)),
      estimate: /estimat|估|推算|测算|分摊/.test(text),
      // A small number is asked for alone where nothing else is written: “8 of 10” speaks of something.
      alone: rest.length < (number.value < everyday ? 1 : 3) && !alien && namedMeasures.length + namedPlaces.length === 0,
    };
  });
}

/** Whether a place only stands in a list with what is counted, and does not tell where: “the new area and 86 counties”. */
const isListed = (text: string, place: Mention, { from }: Found, [counted]: readonly Mention[]): boolean =>
  joins.test(text.slice(place.to, from)) || (counted !== undefined && joins.test(text.slice(counted.to, place.from)));

const joins = /^[\s,、]*(?:和|与|及|以及|and\b)(?:\s|all\b|the\b|全部|所有|其余|全省)*$/;

function alikeTo(words: readonly string[], { measures }: CheckBook): Set<string> {
  const isAlike = (name: string) => words.some((word) => word.endsWith(name) || name.endsWith(word));
  return new Set(Object.keys(measures).filter((id) => measures[id]?.names.some(isAlike)));
}

/** What the last clause of a stretch names that names anything. */
function lastBefore(text: string, named: readonly Mention[], stretch: Stretch): readonly Mention[] {
  const last = within(named, stretch).at(-1);
  return last ? within(named, clauseOf(text, last)) : [];
}

const firstOf = (all: readonly (readonly Mention[])[]): readonly Mention[] => all.find((some) => some.length > 0) ?? [];

const idsOf = (named: readonly Mention[]): Set<string> => new Set(named.flatMap(({ ids }) => ids));
