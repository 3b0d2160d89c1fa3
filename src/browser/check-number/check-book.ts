import type { Dictionary } from '../../locale/words.ts';

/** A figure as the check knows it; its words are in the language of the page. */
export type Known = {
  id: string;
  /** Code of its place, id of its measure. */
  place: string;
  measure: string;
  /** In the measure's unit; null where we publish no number. */
  value: number | null;
  /** The number as running text has it, with what qualifies it. */
  said: string;
  /** How it stands, and of what date. */
  standing: string;
  /** The year it speaks of; empty where none was published. */
  year: string;
  estimated?: true;
  /** The source says “more than”. */
  atLeast?: true;
  /** Numbers it had in earlier releases. */
  former?: readonly number[];
  /** Id of the newest figure of the same place and measure, where that is of a later date. */
  newer?: string;
};

/** Something that a sentence can name: how the page calls it, and how it may be called, in both languages and small letters. */
export type Named = { said: string; names: readonly string[] };

/**
 * What the check must know of both languages, as patterns for small letters and plain signs. They come with the page and
 * not with the program, which has to stay small.
 */
export type Patterns = {
  /** Numbers that are no figures: dates, ages, sums of money. */
  aside: readonly string[];
  /** What qualifies a number, before and after it; groups tell how. */
  before: string;
  after: string;
  /** What makes of a city's name that of another place: 新区. */
  area: string;
  /** What may stand between a number and a noun that it counts. */
  tight: string;
  /** A noun after a number, whatever it is, as a group. */
  unknown: string;
  /** What speaks of the present. */
  now: string;
};

/** Everything that the page hands to the check. */
export type CheckBook = {
  figures: readonly Known[];
  /** `within` is the code of the place that contains it. */
  places: Readonly<Record<string, Named & { within?: string }>>;
  /** `noun` says in words what is counted; `people` are all who live there; `apart` is comparable with no other. */
  measures: Readonly<Record<string, Named & { noun: string; percent?: true; people?: true; apart?: true }>>;
  /** What texts count that is none of the measures, in both languages and small letters: “cadres”. */
  others: readonly string[];
  patterns: Patterns;
  /** Address of a figure's page, with `{id}` in it. */
  address: string;
  chinese: boolean;
  words: CheckWords;
};

/** Sentences of the answers, in the language of the page. */
export type CheckWords = Dictionary['checkNumber']['told'];
