/**
 * How far a rounded number may be from the true one: half of its last significant place. 42,000 may be 41,500 to 42,500;
 * 12.5 may be 12.45 to 12.55; of 0 nothing is known but that it is 0.
 */
export function halfOfLastPlace(value: number): number {
  if (value === 0) return 0;
  let place = 1;
  while (Number.isInteger(value / (place * 10))) place *= 10;
  while (!Number.isInteger(Math.round((value / place) * 1e9) / 1e9)) place /= 10;
  return place / 2;
}
