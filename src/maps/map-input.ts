import type { RateKind } from '../figures/derive-rates.ts';
import type { Standing } from '../figures/figure.ts';

/**
 * One number of one place and how far it may be trusted: solid, hatched, or an outline only. `value` is null exactly when
 * there is none to show; `text` is what the label prints, `href` the address of the figure, where its label leads there.
 */
export type MapValue = { value: number | null; standing: Standing; text: string; href?: string | undefined };

/** One place on the map with its three values: people counted, never ratios. */
export type MapPlace = {
  /** GB/T 2260 code, the key into the outlines and the label positions. */
  code: string;
  name: string;
  volunteers: MapValue;
  children: MapValue;
  population: MapValue;
  /** Counties and districts; left out where the map does not show them. */
  counties?: MapValue | undefined;
  /** Which size its published numbers have, for a legend that picks out places; an estimate has none, since it is not to be ranked. */
  sizes?: Partial<Record<MapMeasure, number>> | undefined;
  /** Rates by kind; left out where the map has no fills. */
  rates?: Readonly<Record<RateKind, MapRate>> | undefined;
  /** What became of the counts since the release before; left out where there is nothing to compare. */
  change?: Readonly<Record<'volunteers' | 'children', MapChange>> | undefined;
};

/** A rate as a fill: the step of its class on the ramp from 1 to 5, or null where there is no rate; and what the label prints. */
export type MapRate = { step: number | null; text: string; /** Of a place without: what stands in its way. */ standing?: Standing };

/** What a count gained or lost between two reports; null where it cannot be said. */
export type MapChange = { difference: number | null; text: string; /** Of one that cannot be said: what stands in its way. */ standing?: Standing };

/** The measures a symbol can show, in their order. */
export const mapMeasures = ['volunteers', 'children', 'population', 'counties'] as const;
/** One of them. */
export type MapMeasure = (typeof mapMeasures)[number];
/** The modes whose numbers are symbols of their own, in their order. */
export const mapModes = ['both', 'volunteers', 'children', 'population', 'counties'] as const;
/** One of them. */
export type MapMode = (typeof mapModes)[number];

/** Which measures each mode shows. */
export const measuresOf: Record<MapMode, readonly MapMeasure[]> = {
  both: ['volunteers', 'children'],
  volunteers: ['volunteers'],
  children: ['children'],
  population: ['population'],
  counties: ['counties'],
};

/** Words of the legend; without them the map has none. */
export type LegendWords = {
  /** e.g. "Volunteer mothers, left half" */
  volunteers: string;
  /** e.g. "Children paired, right half" */
  children: string;
  /** e.g. "Residents, 2020 census" */
  population: string;
  /** e.g. "Counties and districts"; needed only where the map shows them. */
  counties?: string | undefined;
  /** e.g. "Area shows the number of people" */
  area: string;
  /** e.g. "Full: more people; open: fewer"; needed only where the map shows changes. */
  change?: string | undefined;
};

/** Words that stand in the picture itself, in its language, so that a screenshot carries them. */
export type MapWords = {
  /** e.g. "Estimated" */
  estimated: string;
  /** e.g. "Not published" */
  notPublished: string;
  /** e.g. "Withheld"; needed only where a place's count may be. */
  withheld?: string | undefined;
  legend?: LegendWords | undefined;
};
