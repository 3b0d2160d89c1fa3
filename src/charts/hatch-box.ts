/** A rectangle in chart units. */
export type Box = { x: number; y: number; width: number; height: number };

/** One decimal is finer than any screen shows. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Slanted lines within a box, as path data: the ground of estimates, drawn line by line so that it needs no name on its page. */
export function hatchBox({ x, y, width, height }: Box, gap = 7): string {
  let path = '';
  for (let offset = gap; offset < width + height; offset += gap) {
    const [x1, y1] = offset < width ? [offset, 0] : [width, offset - width];
    const [x2, y2] = offset < height ? [0, offset] : [offset - height, height];
    path += `M${round(x + x1)} ${round(y + y1)}L${round(x + x2)} ${round(y + y2)}`;
  }
  return path;
}
