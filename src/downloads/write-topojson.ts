import type { FigureBook } from '../figures/figure-book.ts';
import { outlinedPlaces } from './outlined-places.ts';
import { aboutOutlines, placeProperties } from './place-properties.ts';

/** Outlines and figures as TopoJSON: an object for the prefectures, another for the counties of which anything is said. */
export function writeTopojson(book: FigureBook): string {
  const { type, transform, objects, arcs } = outlinedPlaces(book);
  const joined = Object.entries(objects).map(([name, object]) => {
    const geometries = 'geometries' in object ? object.geometries : [];
    return [name, { type: object.type, geometries: geometries.map((shape) => ({ ...shape, properties: placeProperties(book, String(shape.id)) })) }];
  });
  return `${JSON.stringify({ type, about: aboutOutlines(book), transform, objects: Object.fromEntries(joined), arcs })}\n`;
}
