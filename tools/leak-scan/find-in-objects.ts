import type { BesidePlace } from './find-beside-place.ts';
import { numberOf } from './find-in-rows.ts';
import { foldDigits } from './fold-digits.ts';
import { cellOf, type PlaceKeys } from './place-keys.ts';

/** What the objects around a value say: of which place and measure it is, and how one came to it. */
type Around = { readonly place?: string | undefined; readonly measure?: string | undefined; readonly way: readonly string[] };

/** Findings in JSON: numbers within objects that name their place, or that are the properties of one. */
export function findInObjects(json: string, file: string, keys: PlaceKeys): BesidePlace[] {
  const found: BesidePlace[] = [];
  walk(parse(json), { measure: keys.measureWithin(file), way: [] });
  return found;

  function walk(node: unknown, around: Around): void {
    if (Array.isArray(node)) {
      // Outlines are long lists of numbers.
      if (typeof node[0] === 'number' && typeof node.at(-1) === 'number') return;
      for (const each of node) walk(each, around);
    } else if (node !== null && typeof node === 'object') walkObject(node as Record<string, unknown>, around);
  }

  function walkObject(object: Record<string, unknown>, around: Around): void {
    const entries = Object.entries(object);
    const own = { ...around, place: placeOf(object) ?? around.place, measure: measureOf(object) ?? around.measure };
    for (const [key, value] of entries) {
      const here: Around = { place: keys.place(key) ?? own.place, measure: keys.measure(key) ?? own.measure, way: [...own.way, key] };
      const number = typeof value === 'number' ? value : typeof value === 'string' ? numberOf(foldDigits(value)) : undefined;
      if (number === undefined) walk(value, here);
      else if (keys.measure(key) || keys.isValue(key) || keys.place(key)) tell(number, here, object[keys.isValue(key) ? 'status' : `${key}_status`]);
    }
  }

  function tell(value: number, { place, measure, way }: Around, status: unknown): void {
    const at = { index: 0, way: way.join('.') };
    if (status === 'withheld') found.push({ ...at, canary: cellOf(place, measure), form: 'a number where the status says that it is withheld' });
    if (place) found.push(...keys.hidden(place, value, measure ? [measure] : undefined).map(({ name }) => ({ ...at, canary: name, form: 'a number beside its own place' as const })));
  }

  function placeOf(object: Record<string, unknown>): string | undefined {
    const words = Object.entries(object).flatMap(([key, value]) => (/place|code|name|slug|^id$|label|area|region/i.test(key) ? stringsIn(value) : []));
    return words.map((word) => keys.place(word)).find(Boolean);
  }

  function measureOf(object: Record<string, unknown>): string | undefined {
    const words = Object.entries(object).flatMap(([key, value]) => (/measure|indicator|variable/i.test(key) ? stringsIn(value) : []));
    return words.map((word) => keys.measure(word)).find(Boolean);
  }
}

/** A word, or the words of an object that describes something. */
const stringsIn = (value: unknown): string[] => (typeof value === 'string' ? [value] : value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.values(value).filter((each) => typeof each === 'string') : []);

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
