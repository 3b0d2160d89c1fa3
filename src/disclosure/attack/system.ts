/** A quantity that is not published, as somebody outside reckons with it. */
export type Unknown = {
  readonly id: string;
  /** The least it can be, as far as anybody may know: 0, or 1 where true zeros are printed. */
  readonly least: number;
  /** The most it can be, or null where the publication sets no bound. */
  readonly most: number | null;
  /** True for counts: they are whole numbers, which an intruder may use. */
  readonly whole: boolean;
};

/** What is known of several unknowns together: `low` ≤ the sum of `times` × unknown ≤ `high`. Null sets no bound on that side; two equal bounds make an equation. */
export type Relation = {
  readonly terms: readonly (readonly [id: string, times: number])[];
  readonly low: number | null;
  readonly high: number | null;
};

/** All that follows from what is public, once every published value has been put in its place. */
export type LinearSystem = { readonly unknowns: readonly Unknown[]; readonly relations: readonly Relation[] };

/** What can be said of one unknown from outside: it lies from `low` to `high`; null where nothing bounds it above. */
export type Interval = { readonly low: number; readonly high: number | null };
