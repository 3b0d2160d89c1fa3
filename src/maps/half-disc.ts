import { shortNumber } from './short-number.ts';

/** Which half: left is volunteers, right is children; `full` is everyone, a whole disc. */
export type Side = 'left' | 'right' | 'full';

/** Path data of half a disc (or a whole one) about a centre, in map units; nothing for a radius of nothing. */
export function halfDisc(side: Side, x: number, y: number, radius: number): string {
  const r = shortNumber(radius);
  if (Number(r) <= 0) return '';
  const start = `M${shortNumber(x)} ${shortNumber(y - Number(r))}`;
  const d = shortNumber(Number(r) * 2);
  if (side === 'left') return `${start}a${r} ${r} 0 0 0 0 ${d}z`;
  if (side === 'right') return `${start}a${r} ${r} 0 0 1 0 ${d}z`;
  return `${start}a${r} ${r} 0 0 1 0 ${d}a${r} ${r} 0 0 1 0-${d}z`;
}
