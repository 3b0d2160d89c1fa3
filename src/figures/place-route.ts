import type { Place } from '../records/place-schema.ts';
import { openBook } from './figure-book.ts';

/** Where a place is told of, without language and base; a country is not. */
export function routeOfPlace(place: Place): string | undefined {
  if (place.level === 'province') return '/map/';
  if (place.level === 'prefecture') return `/places/${place.slug}/`;
  const parent = openBook().code.places.get(place.parent ?? '');
  return place.level === 'county' && parent ? `/places/${parent.slug}/#counties` : undefined;
}
