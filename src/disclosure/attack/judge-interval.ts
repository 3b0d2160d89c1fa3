import type { Interval } from './system.ts';

/**
 * True where an interval tells too little of a count to single anybody out: it is not a point, at least `threshold`
 * wide, and does not lie inside 1 … threshold − 1.
 */
export function judgeInterval({ low, high }: Interval, threshold: number): boolean {
  if (high === null) return true;
  const point = high === low;
  const inside = low >= 1 && high <= threshold - 1;
  return !point && high - low >= threshold && !inside;
}
