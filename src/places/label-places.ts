import { checkTiles, type TilePlan } from './tile-plan.ts';

/** A label's place: offset from its symbol's centre, in map units (the map is 1000 wide), to the baseline of its lowest line. */
export type LabelOffset = { dx: number; dy: number; anchor: 'start' | 'middle' | 'end' };

/** Where a place's symbol and labels stand, set by hand; one record a place, kept beside the outlines. */
export type LabelPlace = {
  /** Symbol centre, longitude and latitude in degrees. */
  symbol: [longitude: number, latitude: number];
  /** The wide map: the name, and the figures on a line below it. */
  wide: LabelOffset;
  /** The narrow map: the name alone; absent where it is left to the list below the map. */
  narrow?: LabelOffset | undefined;
  /** A leader line from symbol to label, for places no wider than their label. */
  leader?: boolean | undefined;
};

/** The conic equal-area projection that suits a province, in degrees. */
export type ProjectionPlan = { parallels: [south: number, north: number]; rotate: [lambda: number, phi: number]; center: [longitude: number, latitude: number] };

/** What a province brings beside its outlines: how to project them, and where labels stand, by GB/T 2260 code. */
export type MapPlan = {
  projection: ProjectionPlan;
  /** `free` when the shape leaves the top right and bottom left corners empty: legend and note then stand there, else below. */
  corners?: 'free' | undefined;
  places: Record<string, LabelPlace>;
  /** The grid of equal tiles that draws no boundary, laid out by hand; without it one is arranged. */
  tiles?: TilePlan | undefined;
};

const isPair = (value: unknown): boolean => Array.isArray(value) && value.length === 2 && value.every(Number.isFinite);
const isOffset = (value: unknown): boolean => {
  const { dx, dy, anchor } = (value ?? {}) as Partial<LabelOffset>;
  return Number.isFinite(dx) && Number.isFinite(dy) && ['start', 'middle', 'end'].includes(String(anchor));
};

/**
 * Checks a label file (`data/outlines/*.labels.json`, already read as JSON) against the codes of the outlines.
 * Throws an Error that names the member at fault.
 */
export function parseMapPlan(json: unknown, codes: readonly string[]): MapPlan {
  const plan = json as MapPlan;
  for (const key of ['parallels', 'rotate', 'center'] as const) {
    if (!isPair(plan?.projection?.[key])) throw new Error(`labels: projection.${key} must be two numbers, in degrees`);
  }
  if (plan.corners !== undefined && plan.corners !== 'free') throw new Error(`labels: corners must be "free" or left out`);
  for (const code of codes) {
    const place = plan.places?.[code];
    if (!place) throw new Error(`labels: places.${code} is missing; every outline needs a place for its symbol and label`);
    if (!isPair(place.symbol)) throw new Error(`labels: places.${code}.symbol must be a longitude and a latitude`);
    if (!isOffset(place.wide)) throw new Error(`labels: places.${code}.wide must have dx, dy and anchor (start, middle or end)`);
    if (place.narrow !== undefined && !isOffset(place.narrow)) throw new Error(`labels: places.${code}.narrow must have dx, dy and anchor (start, middle or end)`);
  }
  for (const code of Object.keys(plan.places)) {
    if (!codes.includes(code)) throw new Error(`labels: places.${code} has no outline`);
  }
  if (plan.tiles !== undefined) checkTiles(plan.tiles, codes);
  return plan;
}
