/** A corner of a ring, in map units. */
type Corner = readonly [x: number, y: number];

const steps = 12;
const rounds = 4;

/**
 * A point well inside a shape, for a symbol or a name: of a grid of points that is drawn ever closer, the one furthest from any
 * border. `rings` are projected, holes among them. The same rings give the same point.
 */
export function innerPoint(rings: readonly (readonly Corner[])[]): { x: number; y: number; clear: number } {
  const xs = rings.flat().map(([x]) => x);
  const ys = rings.flat().map(([, y]) => y);
  let [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best = { x: (left + right) / 2, y: (top + bottom) / 2, clear: -Infinity };
  for (let round = 0; round < rounds; round += 1) {
    const [across, down] = [(right - left) / steps, (bottom - top) / steps];
    for (let column = 0; column <= steps; column += 1) {
      for (let row = 0; row <= steps; row += 1) {
        const [x, y] = [left + column * across, top + row * down];
        const clear = clearance(rings, x, y);
        if (clear > best.clear) best = { x, y, clear };
      }
    }
    [left, right, top, bottom] = [best.x - across, best.x + across, best.y - down, best.y + down];
  }
  return best;
}

/** Distance to the nearest border; negative outside. */
function clearance(rings: readonly (readonly Corner[])[], x: number, y: number): number {
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    ring.forEach(([bx, by], index) => {
      const [ax, ay] = ring.at(index - 1) ?? [bx, by];
      if (by > y !== ay > y && x < ((ax - bx) * (y - by)) / (ay - by) + bx) inside = !inside;
      const [dx, dy] = [bx - ax, by - ay];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
      nearest = Math.min(nearest, Math.hypot(x - ax - along * dx, y - ay - along * dy));
    });
  }
  return inside ? nearest : -nearest;
}
