import type { Canary } from './canary.ts';
import type { Sizes } from './drawn-sizes.ts';

type Size = Sizes['sizes'][number];

/** Numbers of legends: 1, 2 and 5 with noughts. */
const round = Array.from({ length: 8 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
/** As many sizes a scale must explain by public numbers to be taken for the drawing’s own, and which part of all. */
const [leastExplained, leastPart] = [3, 0.7];

/**
 * Sizes that give a hidden number away: where one scale makes at least three sizes of a sort out of published numbers of
 * the same measure, and the same scale makes another size out of the hidden number and out of no public one. Circles’ areas
 * must come as squares of radii. Ratios are enough for an intruder, so the scale itself need not be known.
 */
export function findImpliedNumbers({ sizes }: Sizes, canaries: readonly Canary[], published: ReadonlyMap<string, readonly number[]>): { canary: Canary; index: number }[] {
  const distinct = [...new Map(sizes.map((size) => [size.size, size])).values()];
  if (distinct.length <= leastExplained) return [];
  return [...new Set(canaries.map(({ measure }) => measure))].flatMap((measure) => {
    const known = [...new Set(published.get(measure) ?? [])].filter((value) => value > 0);
    const hidden = canaries.filter((canary) => canary.measure === measure);
    const open = [...known, ...round];
    return scalesOf(distinct, known, open).flatMap((scale) =>
      distinct
        .filter((size) => !open.some((value) => fits(size, value, scale)))
        .flatMap((size) => hidden.filter(({ value }) => fits(size, value, scale)).map((canary) => ({ canary, index: size.index }))),
    );
  });
}

/** The scales, as numbers per unit of size, that explain most sizes, if they explain enough. */
function scalesOf(sizes: readonly Size[], known: readonly number[], open: readonly number[]): number[] {
  const tried = sizes.flatMap(({ size }) => known.map((value) => value / size));
  const scored = tried.map((scale) => {
    const explained = sizes.filter((size) => open.some((value) => fits(size, value, scale))).length;
    const figures = new Set(known.filter((value) => sizes.some((size) => fits(size, value, scale)))).size;
    return { scale, explained, figures };
  });
  const enough = scored.filter(({ explained, figures }) => explained >= leastExplained && figures >= 2 && explained >= leastPart * sizes.length);
  const most = Math.max(0, ...enough.map(({ figures }) => figures));
  return enough.filter(({ figures }) => figures === most).map(({ scale }) => scale);
}

/** The size a value has on this scale, give or take what drawings are rounded by; the scale rests on a rounded size too. */
const fits = ({ size, slack }: Size, value: number, scale: number): boolean => Math.abs(value / scale - size) <= slack + size * 0.003;
