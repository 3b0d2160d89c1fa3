import type { Position } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/** A shape on shared arcs, with its code. */
export type CodedShape = (Polygon | MultiPolygon) & { id: string };

/** Some shapes of one topology, under a name. */
export type Layer = { name: string; from: Topology; shapes: readonly CodedShape[] };

/** Steps of a ten-thousandth of a degree, about ten metres: finer than any outline here. */
const steps = 1e4;

/**
 * One topology of shapes cut out of others, holding only the arcs they need; it keeps their winding. Positions are whole
 * ten-thousandths of a degree.
 */
export function cutTopology(layers: readonly Layer[]): Topology {
  const arcs: number[][][] = [];
  const objects = layers.map(({ name, from, shapes }): [string, object] => {
    const moved = new Map<number, number>();
    const move = (arc: number): number => {
      const at = arc < 0 ? ~arc : arc;
      const known = moved.get(at) ?? arcs.push(inSteps(from, at)) - 1;
      moved.set(at, known);
      return arc < 0 ? ~known : known;
    };
    return [name, { type: 'GeometryCollection', geometries: shapes.map(({ type, id, arcs: own }) => ({ type, id, arcs: moveAll(own, move) })) }];
  });
  return { type: 'Topology', transform: { scale: [1 / steps, 1 / steps], translate: [0, 0] }, objects: Object.fromEntries(objects), arcs } as Topology;
}

type Nested = number | readonly Nested[];
const moveAll = (arcs: Nested, move: (arc: number) => number): Nested => (typeof arcs === 'number' ? move(arcs) : arcs.map((each) => moveAll(each, move)));

/** An arc in whole steps, each position as what it adds to the one before. */
function inSteps({ arcs, transform }: Topology, index: number): number[][] {
  const { scale: [kx, ky], translate: [tx, ty] } = transform ?? { scale: [1, 1], translate: [0, 0] };
  let [x, y] = [0, 0];
  const whole = (arcs[index] as Position[]).map(([dx = 0, dy = 0]) => {
    [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
    return [Math.round((x * kx + tx) * steps), Math.round((y * ky + ty) * steps)] as const;
  });
  return whole.map(([px, py], at) => {
    const [qx, qy] = whole[at - 1] ?? [0, 0];
    return [px - qx, py - qy];
  });
}
