import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { FigureBook } from '../figures/figure-book.ts';
import { outlinedPlaces } from './outlined-places.ts';
import { aboutOutlines, placeProperties } from './place-properties.ts';

/**
 * Outlines and figures as GeoJSON (RFC 7946): WGS 84 degrees with four decimals, exteriors anticlockwise, a feature a line,
 * the places’ figures among its properties. What the file says of itself stands in members that programs pass by.
 */
export function writeGeojson(book: FigureBook): string {
  const topology = outlinedPlaces(book);
  const features = Object.values(topology.objects).flatMap((object) => {
    const found = feature(topology, object);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
  const lines = features.map(({ id, geometry }) =>
    JSON.stringify({ type: 'Feature', id, properties: placeProperties(book, String(id)), geometry: rightHanded(geometry as Polygon | MultiPolygon) }),
  );
  return `{"type":"FeatureCollection","about":${JSON.stringify(aboutOutlines(book))},"features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The same shape wound as RFC 7946 has it; outlines here are wound the other way round, as d3 has it. */
function rightHanded(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const turn = (rings: Position[][]) => rings.map((ring) => ring.map(rounded).reverse());
  return geometry.type === 'Polygon' ? { type: geometry.type, coordinates: turn(geometry.coordinates) } : { type: geometry.type, coordinates: geometry.coordinates.map(turn) };
}

const rounded = (position: Position): Position => position.map((degrees) => Math.round(degrees * 1e4) / 1e4);
