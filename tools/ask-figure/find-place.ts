import type { Place } from '../../src/records/place-schema.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { plainly } from '../ask/read-answer.ts';

/** A county as its outline has it. */
export type Outlined = { code: string; parent: string; name: string };

/** What a written place may be: one of the code book, a county that only the outlines know, or nothing but a likeness. */
export type FoundPlace = { place: Place } | { county: Outlined } | { like: Place | Outlined | undefined };

/**
 * The place that was meant, by code, by its part of the address, or by name in either language, with or without the word
 * for its sort (市, 州, County). 市 never finds a 州: where two places share a name, that word tells them apart.
 */
export function findPlace(answer: string, places: readonly Place[], outlined: readonly Outlined[]): FoundPlace {
  const wanted = plainly(answer).toLowerCase().replace(/\s+/g, ' ');
  const named = places.find((place) => namesOf(place).includes(wanted));
  if (named) return { place: named };
  const known = places.find(({ code }) => outlined.some((county) => county.code === code && county.name === wanted));
  if (known) return { place: known };
  const county = outlined.find(({ code, name }) => (code === wanted || name === wanted) && !places.some((place) => place.code === code));
  if (county) return { county };
  const loose = places.filter((place) => isLoosely(wanted, place));
  if (loose.length === 1 && loose[0]) return { place: loose[0] };
  const near = nearestName(wanted, [...places.flatMap(namesOf), ...outlined.map(({ name }) => name)], 0.2);
  return { like: near === undefined ? undefined : (places.find((place) => namesOf(place).includes(near)) ?? outlined.find(({ name }) => name === near)) };
}

const namesOf = ({ code, slug, name, full_name }: Place): string[] => [code, slug, name.en, name.zh, full_name.en, full_name.zh].map((each) => each.toLowerCase());

const sorts: readonly (readonly [ending: RegExp, fits: (place: Place) => boolean])[] = [
  [/(?:省|\bprovince)$/, ({ level }) => level === 'province'],
  [/(?:自治州|州|\b(?:autonomous )?prefecture)$/, ({ full_name }) => full_name.zh.endsWith('州')],
  [/(?:市|\bcity)$/, ({ full_name }) => full_name.zh.endsWith('市')],
  [/(?:自治县|县|\b(?:autonomous )?county)$/, ({ full_name }) => full_name.zh.endsWith('县')],
  [/(?:区|\bdistrict)$/, ({ full_name }) => full_name.zh.endsWith('区')],
];

/** 甘南州 is 甘南, whose full name ends so; 临夏市 is not 临夏, which is a 州. */
function isLoosely(wanted: string, place: Place): boolean {
  return sorts.some(([ending, fits]) => {
    const stem = wanted.replace(ending, '').trim();
    const own = [place.name.en, place.name.zh].map((name) => name.toLowerCase());
    return stem !== wanted && fits(place) && (own.includes(stem) || own.some((name) => name.replace(ending, '').trim() === stem));
  });
}
