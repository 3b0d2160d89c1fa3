/** A part of the drawing, in map units. */
export type Box = { x: number; y: number; width: number; height: number };

/** Nothing is drawn larger than this many times. */
export const closest = 12;

/** The smallest box of the frame's shape that shows all of a place and some land around it. */
export function fitBox(place: Box, frame: Box, margin = 0.12): Box {
  const scale = Math.max(place.width / frame.width, place.height / frame.height) * (1 + 2 * margin);
  return around({ x: place.x + place.width / 2, y: place.y + place.height / 2 }, Math.max(scale, 1 / closest), frame);
}

/** A box of the frame's shape, `scale` times its size, around a point; kept inside the frame. */
export function around(centre: { x: number; y: number }, scale: number, frame: Box): Box {
  const kept = Math.min(1, Math.max(1 / closest, scale));
  return inside({ x: centre.x - (frame.width * kept) / 2, y: centre.y - (frame.height * kept) / 2, width: frame.width * kept, height: frame.height * kept }, frame);
}

/** The same box larger (`factor` above 1) or smaller, so that a point of the drawing stays where it is seen. */
export function scaleBox(box: Box, factor: number, point: { x: number; y: number }, frame: Box): Box {
  const width = Math.min(frame.width, Math.max(frame.width / closest, box.width * factor));
  const kept = width / box.width;
  return inside({ x: point.x - (point.x - box.x) * kept, y: point.y - (point.y - box.y) * kept, width, height: box.height * kept }, frame);
}

/** Moved so that none of it lies outside the frame. */
export function inside(box: Box, frame: Box): Box {
  const x = Math.min(Math.max(box.x, frame.x), frame.x + frame.width - box.width);
  const y = Math.min(Math.max(box.y, frame.y), frame.y + frame.height - box.height);
  return { ...box, x, y };
}

/** On the way from one box to another: 0 is the first, 1 the second. */
export function between(from: Box, to: Box, part: number): Box {
  const at = (a: number, b: number): number => a + (b - a) * part;
  return { x: at(from.x, to.x), y: at(from.y, to.y), width: at(from.width, to.width), height: at(from.height, to.height) };
}
