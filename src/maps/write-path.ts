import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';

/** A point in map units. */
export type Point = readonly [x: number, y: number];

/**
 * Path data for a shape, as few bytes as will draw it: whole map units, relative steps, and no point that
 * rounds onto its neighbour or lies on the straight line between its neighbours. Rings that round away are left out.
 */
export function writePath(shape: Polygon | MultiPolygon | MultiLineString, project: (position: [number, number]) => Point | null): string {
  const closed = shape.type !== 'MultiLineString';
  const lines = shape.type === 'MultiPolygon' ? shape.coordinates.flat() : shape.coordinates;
  return writeLines(lines.map((line) => line.map((position) => projectOne(position, project))), closed);
}

function projectOne(position: Position, project: (position: [number, number]) => Point | null): Point {
  const point = project([position[0] ?? NaN, position[1] ?? NaN]);
  if (!point) throw new Error(`no place on the map for ${String(position)}`);
  return point;
}

/** Path data for lines in map units; each is closed with `z` when `closed`. */
export function writeLines(lines: readonly (readonly Point[])[], closed: boolean): string {
  let data = '';
  let pen: Point = [0, 0];
  for (const line of lines) {
    const points = dropIdlePoints(line.map(([x, y]) => [Math.round(x), Math.round(y)]), closed);
    const first = points[0];
    if (!first || points.length < (closed ? 3 : 2)) continue;
    // A first `m` counts from the origin, later ones from the pen; pairs after an `m` are relative lines.
    data += `m${points.map((point) => { const step = pair(point[0] - pen[0], point[1] - pen[1]); pen = point; return step; }).reduce(join)}`;
    if (closed) {
      data += 'z';
      pen = first;
    }
  }
  return data;
}

const pair = (x: number, y: number): string => join(String(x), String(y));

/** A minus sign parts two numbers as well as a space does. */
const join = (left: string, right: string): string => (right.startsWith('-') ? left + right : `${left} ${right}`);

function dropIdlePoints(points: Point[], closed: boolean): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last && same(last, point)) continue;
    const beforeLast = kept.at(-2);
    if (last && beforeLast && straight(beforeLast, last, point)) kept.pop();
    kept.push(point);
  }
  const [first, last] = [kept[0], kept.at(-1)];
  if (closed && first && last && kept.length > 1 && same(first, last)) kept.pop();
  return kept;
}

const same = (a: Point, b: Point): boolean => a[0] === b[0] && a[1] === b[1];

function straight(a: Point, b: Point, c: Point): boolean {
  const [ux, uy, vx, vy] = [b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]];
  return ux * vy === uy * vx && ux * vx + uy * vy > 0;
}
