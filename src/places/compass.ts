/** The eight directions, from north clockwise: each is 45 degrees further than the one before it. */
export const directions = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
/** One of them. */
export type Compass = (typeof directions)[number];

/** By how many degrees a bearing misses a direction: 0 to 180. */
export function degreesOff(bearing: number, direction: Compass): number {
  const turn = Math.abs(bearing - directions.indexOf(direction) * 45) % 360;
  return Math.min(turn, 360 - turn);
}

/** How far a direction may be missed. The four arrows reach further, or a key would often lead nowhere. */
export const widest = (direction: Compass): number => (direction.length === 1 ? 67.5 : 45);
