import type { Correction } from '../records/rule-schema.ts';
import { correctionBetween } from './corrections.ts';
import { isLoose } from './derive-rates.ts';
import type { FigureBook } from './figure-book.ts';
import { figureLives } from './figure-life.ts';
import type { Figure } from './figure.ts';

/**
 * Sorts of difference between two releases, in the order in which pages tell them. `first`: a number where the place had
 * none for the measure; `newer`: a number for another period; `corrected` and `revised`: another number for the same
 * period, with a declared correction and without; `standing`: the same number, with another status, qualifier, source or
 * note; `withheld`; `missing`: now said not to be published, or not to apply; `gone`: a figure that is there no more;
 * `estimated`, `recomputed` and `unestimated`: an estimate that came, moved or went, none of which tells of the place.
 */
export const differenceSorts = ['first', 'newer', 'corrected', 'revised', 'standing', 'withheld', 'missing', 'gone', 'estimated', 'recomputed', 'unestimated'] as const;
export type DifferenceSort = (typeof differenceSorts)[number];

/**
 * One figure in two releases: as both have it, or what of the same place and measure comes nearest. `difference` is in the
 * measure’s unit, only between two reported numbers that are exact.
 */
export type Difference = {
  sort: DifferenceSort;
  before: Figure | undefined;
  after: Figure | undefined;
  difference: number | null;
  correction?: Correction | undefined;
};

/**
 * What differs between two releases, over all their figures: by id, and where an id is new by place and measure. In the
 * order of the sorts, then of places and measures. Without a release before, all its figures are new.
 */
export function compareReleases(before: FigureBook | undefined, after: FigureBook): readonly Difference[] {
  const found = [...after.code.places.keys()].flatMap((place) =>
    [...after.code.measures.keys()].flatMap((measure) => compareSeries(before?.table.history(place, measure) ?? [], after.table.history(place, measure), after)),
  );
  return differenceSorts.flatMap((sort) => found.filter((difference) => difference.sort === sort)).map(hush);
}

/** Numbers that figures’ own pages no longer repeat are not repeated here either. */
function hush(difference: Difference): Difference {
  const shown = (figure: Figure | undefined) => {
    const life = figure?.status === 'estimated' ? figureLives().get(figure.id) : undefined;
    return figure && life?.hushed ? { ...figure, value: null } : figure;
  };
  return { ...difference, before: shown(difference.before), after: shown(difference.after) };
}

/** Every pair of releases, the earlier first. */
export const releasePairs = (books: readonly FigureBook[]): readonly { before: FigureBook; after: FigureBook }[] =>
  books.flatMap((after, at) => books.slice(0, at).map((before) => ({ before, after })));

/** The figures of one measure in one place, every period, as two releases have them. */
function compareSeries(was: readonly Figure[], is: readonly Figure[], { code }: FigureBook): Difference[] {
  const [wasOwn, isOwnNow] = [was.filter(isOwn), is.filter(isOwn)];
  const own = isOwnNow.flatMap((after) => compareOwn(after, wasOwn.find(({ id }) => id === after.id), was, code.corrections) ?? []);
  const gone = wasOwn.filter(({ id }) => !isOwnNow.some((figure) => figure.id === id)).map((before) => differ('gone', before, undefined));
  return [...own, ...gone, ...compareEstimates(was.find(isEstimate), is.find(isEstimate), own.length > 0)];
}

function compareOwn(after: Figure, same: Figure | undefined, was: readonly Figure[], corrections: readonly Correction[]): Difference | undefined {
  if (same) {
    if (same.value !== after.value) {
      const correction = correctionBetween(same, after, corrections);
      return { ...differ(correction ? 'corrected' : 'revised', same, after), correction };
    }
    return standsAlike(same, after) ? undefined : differ('standing', same, after);
  }
  // Beside a count that is withheld no other is told: it would be read as a hint.
  if (after.status === 'withheld') return differ('withheld', undefined, after);
  if (after.value === null) return differ('missing', was.at(-1), after);
  const earlier = was.filter((figure) => isOwn(figure) && figure.value !== null).at(-1);
  return earlier ? differ('newer', earlier, after) : differ('first', was.at(-1), after);
}

/** An estimate that gave way to a word of the place’s own is told with that. */
function compareEstimates(before: Figure | undefined, after: Figure | undefined, replaced: boolean): Difference[] {
  if (before && after) return before.value === after.value ? [] : [differ('recomputed', before, after)];
  if (after) return [differ('estimated', undefined, after)];
  return before && !replaced ? [differ('unestimated', before, undefined)] : [];
}

function differ(sort: DifferenceSort, before: Figure | undefined, after: Figure | undefined): Difference {
  const exact = [before, after].every((figure) => figure && isOwn(figure) && figure.value !== null && !isLoose(figure));
  const difference = exact ? Number(((after?.value ?? 0) - (before?.value ?? 0)).toFixed(6)) : null;
  return { sort, before, after, difference };
}

/** Said by a source: not worked out by us, and not merely missing. */
const isOwn = ({ status, release }: Figure): boolean => status !== 'estimated' && (status !== 'not-published' || release !== null);
const isEstimate = ({ status }: Figure): boolean => status === 'estimated';

/** The release that brought it says nothing of how it stands. */
const standsAlike = (a: Figure, b: Figure): boolean => standingText(a) === standingText(b);
const standingText = ({ status, qualifier, sources, note }: Figure): string => JSON.stringify([status, qualifier, sources.map(({ id }) => id), note?.en, note?.zh]);
