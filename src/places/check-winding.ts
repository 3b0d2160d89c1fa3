import { geoArea } from 'd3';
import type { Position } from 'geojson';
import type { Outline } from './outlines.ts';

/** Half of the sphere, in steradians: a ring that holds more than this is wound the wrong way. */
const halfTheGlobe = 2 * Math.PI;

/**
 * Makes sure no ring fills the globe. d3 wants exteriors clockwise and holes anticlockwise (the opposite
 * of RFC 7946); a ring wound otherwise means everything but the place. Throws an Error naming the ring.
 */
export function checkWinding(outline: Outline): void {
  const polygons = outline.geometry.type === 'Polygon' ? [outline.geometry.coordinates] : outline.geometry.coordinates;
  polygons.forEach((rings, polygon) => {
    rings.forEach((ring, index) => {
      const isHole = index > 0;
      if (fillsGlobe(ring) !== isHole) {
        throw new Error(`outlines: ${outline.id}, polygon ${polygon}, ring ${index} is wound the wrong way: ${isHole ? 'holes run anticlockwise' : 'exteriors run clockwise'}`);
      }
    });
  });
}

function fillsGlobe(ring: Position[]): boolean {
  return geoArea({ type: 'Polygon', coordinates: [ring] }) > halfTheGlobe;
}
