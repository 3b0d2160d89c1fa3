import { feature } from 'topojson-client';
import type { Feature, LineString, Position } from 'geojson';
import type { Outlines } from './outlines.ts';

/**
 * The same outlines with fewer corners, for small pictures: no corner left out lies further than
 * `tolerance` (degrees of latitude) from the line that replaces it (Douglas and Peucker, 1973).
 * Works arc by arc, so neighbours still fit each other.
 */
export function coarsenOutlines(outlines: Outlines, tolerance: number): Outlines {
  const { objects, arcs } = outlines.topology;
  const coarse = arcs.map((_, index) => {
    const line = feature(outlines.topology, { type: 'LineString', arcs: [index] }) as Feature<LineString>;
    return coarsenLine(line.geometry.coordinates, tolerance);
  });
  // Written without a grid: the corners are in degrees already.
  const topology: Outlines['topology'] = { type: 'Topology', objects, arcs: coarse };
  const features = outlines.features.map((one, index) => {
    const geometry = objects.prefectures.geometries[index];
    return geometry ? { ...one, geometry: (feature(topology, geometry) as typeof one).geometry } : one;
  });
  return { ...outlines, features, topology };
}

/** One line with fewer corners: its ends stay, and no corner left out lies further than `tolerance` (degrees of latitude) from it. */
export function coarsenLine(line: Position[], tolerance: number): Position[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return line;
  const offsets = line.map((point) => distance(point, first, last));
  const furthest = Math.max(...offsets);
  if (furthest <= tolerance) return [first, last];
  const corner = offsets.indexOf(furthest);
  return [...coarsenLine(line.slice(0, corner + 1), tolerance), ...coarsenLine(line.slice(corner), tolerance).slice(1)];
}

/** Distance of a point from a stretch of line, in degrees of latitude; near enough over a province. */
function distance(point: Position, from: Position, to: Position): number {
  const east = Math.cos(((point[1] ?? 0) * Math.PI) / 180);
  const [px, py] = [((point[0] ?? 0) - (from[0] ?? 0)) * east, (point[1] ?? 0) - (from[1] ?? 0)];
  const [tx, ty] = [((to[0] ?? 0) - (from[0] ?? 0)) * east, (to[1] ?? 0) - (from[1] ?? 0)];
  const length = tx * tx + ty * ty;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * tx + py * ty) / length));
  return Math.hypot(px - along * tx, py - along * ty);
}
