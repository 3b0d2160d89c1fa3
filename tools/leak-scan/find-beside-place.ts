import type { Form } from './canary.ts';
import { findInObjects } from './find-in-objects.ts';
import { findInRows } from './find-in-rows.ts';
import { findInWords } from './find-in-words.ts';
import { foldDigits } from './fold-digits.ts';
import type { PlaceKeys } from './place-keys.ts';

/** A finding beside the name of a place; the way to it where a file is not read sign by sign. */
export type BesidePlace = { readonly index: number; readonly way?: string; readonly canary: string; readonly form: Extract<Form, 'a number beside its own place' | 'a number where the status says that it is withheld'> };

const script = /<script[^<>]*type="application\/(?:ld\+)?json"[^<>]*>([^<]*)<\/script>/g;

/**
 * Where the number of a hidden cell stands beside the name or the code of its place, with nothing published of that place to
 * explain it: in rows of CSV, in objects of JSON, in tables, titles and sentences. And every number of which the status
 * beside it says that it is withheld.
 */
export function findBesidePlace(text: string, file: string, keys: PlaceKeys): BesidePlace[] {
  if (/\.csv$/.test(file)) return findInRows(foldDigits(text), file, keys);
  // The index of the search holds words and places of words, and no sentences.
  if (/\.(?:pf_index|pf_meta|js|css|map)$/.test(file)) return [];
  const words = findInWords(foldDigits(text), keys);
  if (/^\s*[[{]/.test(text)) return [...findInObjects(text, file, keys), ...words];
  return [...[...text.matchAll(script)].flatMap(({ 1: json = '', index }) => findInObjects(json, file, keys).map((each) => ({ ...each, index }))), ...words];
}
