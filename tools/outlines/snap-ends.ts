import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';

/** Where a point of a detailed border lies on the simplified one; `corner` when it is a corner of it. */
type Snapped = { at: Position; corner: boolean };

/**
 * Moves points of detailed borders onto the simplified ones: a corner stays, any other point goes to the nearest place of the
 * straight line that replaced its stretch. Points of no border give undefined.
 */
export function snapTo({ detailed, simple }: { detailed: Topology; simple: Topology }): (point: Position) => Snapped | undefined {
  const places = new Map<string, Snapped>();
  detailed.arcs.forEach((arc, index) => {
    const corners = simple.arcs[index] ?? [];
    // Arcs keep their order, so the next corner is always further along.
    let next = 0;
    for (const point of arc) {
      if (corners[next] && same(corners[next] as Position, point)) {
        next += 1;
        places.set(String(point), { at: point, corner: true });
      } else {
        const [from, to] = [corners[next - 1], corners[next]];
        if (from && to && !places.has(String(point))) places.set(String(point), { at: nearest(point, from, to), corner: false });
      }
    }
  });
  return (point) => places.get(String(point));
}

const same = (a: Position, b: Position): boolean => a[0] === b[0] && a[1] === b[1];

/** The nearest place to a point on a stretch of line, longitudes shortened as they are there. */
function nearest(point: Position, from: Position, to: Position): Position {
  const [px = 0, py = 0] = point;
  const [fx = 0, fy = 0] = from;
  const [tx = 0, ty = 0] = to;
  const east = Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(tx - fx) * east, ty - fy];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - fx) * east * dx + (py - fy) * dy) / length));
  return [fx + along * (tx - fx), fy + along * (ty - fy)];
}
