import type { Place } from '../records/place-schema.ts';
import type { FigureBook } from './figure-book.ts';
import { standingOf, type Figure } from './figure.ts';

/** What a release did to the numbers of a place on the map, from the weightiest to the least. */
export const mapChangeKinds = ['counted', 'recounted', 'revised', 'withheld', 'dropped', 'estimated', 'recomputed'] as const;
/** One of them. */
export type MapChangeKind = (typeof mapChangeKinds)[number];

/** The prefectures whose volunteers or children changed between two releases, each under the weightiest of its changes; without `before` everything is new. */
export function mapChanges(before: FigureBook | undefined, after: FigureBook): ReadonlyMap<MapChangeKind, readonly Place[]> {
  const found = new Map<MapChangeKind, Place[]>();
  for (const place of after.prefectures) {
    const kinds = (['volunteers', 'children'] as const).flatMap((role) => kindOf(before?.figureFor(role, place), after.figureFor(role, place)) ?? []);
    const weightiest = mapChangeKinds.find((kind) => kinds.includes(kind));
    if (weightiest) found.set(weightiest, [...(found.get(weightiest) ?? []), place]);
  }
  return found;
}

/** Whether any count of any prefecture has a number. */
export const hasNumbers = (book: FigureBook): boolean => book.prefectures.some((place) => (['volunteers', 'children'] as const).some((role) => (book.figureFor(role, place)?.value ?? null) !== null));

function kindOf(before: Figure | undefined, after: Figure | undefined): MapChangeKind | undefined {
  if (!after) return before?.value != null ? 'dropped' : undefined;
  const [was, is] = [before && standingOf(before), standingOf(after)];
  if (was === is && before?.value === after.value && before.period === after.period) return undefined;
  if (is === 'reported') return was !== 'reported' ? 'counted' : before?.period === after.period ? 'revised' : 'recounted';
  if (is === 'withheld') return was === 'withheld' ? undefined : 'withheld';
  if (is !== 'estimated') return before?.value != null ? 'dropped' : undefined;
  if (was !== 'estimated') return 'estimated';
  return before?.value === after.value ? undefined : 'recomputed';
}
