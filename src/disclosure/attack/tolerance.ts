/** HiGHS holds a relation to within 1e-7; what lies closer to a whole number than this is taken for it. */
export const tolerance = 1e-6;

/** What double precision may lose at this size; infinite bounds lose nothing. */
export const slack = (value: number): number => (Number.isFinite(value) ? 1e-9 * Math.max(1, Math.abs(value)) : 0);

/** The least whole number that is not below `value`, tolerance aside. */
export const roundUp = (value: number): number => Math.ceil(value - tolerance);

/** The greatest whole number that is not above `value`, tolerance aside. */
export const roundDown = (value: number): number => Math.floor(value + tolerance);

/** The whole number next to `value`, where it is within the tolerance; else `value` itself. */
export function snap(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= tolerance ? nearest : value;
}
