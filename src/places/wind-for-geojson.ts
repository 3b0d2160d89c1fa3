import type { MultiPolygon, Polygon, Position } from 'geojson';

const reverse = (rings: Position[][]): Position[][] => rings.map((ring) => ring.toReversed());

/** The same shape wound as RFC 7946 says (exteriors anticlockwise), for files that leave the site. */
export function windForGeojson(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return shape.type === 'Polygon' ? { type: 'Polygon', coordinates: reverse(shape.coordinates) } : { type: 'MultiPolygon', coordinates: shape.coordinates.map(reverse) };
}
