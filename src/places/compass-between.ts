import { directions, type Compass } from './compass.ts';
import type { PlacePoint } from './join-islands.ts';

/** The direction in which one place lies from another, the nearest of eight; y downwards, as on a map. */
export function compassBetween(from: PlacePoint, to: PlacePoint): Compass {
  const bearing = (Math.atan2(to.x - from.x, from.y - to.y) * 180) / Math.PI;
  return directions[(Math.round(bearing / 45) + 8) % 8] ?? 'n';
}
