/** A cell of a private table. Its value is known to the maintainers alone and never leaves this room. */
export type SecretCell = {
  readonly id: string;
  readonly value: number;
  /**
   * must: it is hidden, because it is small or was hidden before. may: it is shown unless hiding it protects another.
   * never: it is public already, or a true zero, so hiding it protects nothing. absent: nobody publishes it, so an intruder
   * reckons with it, and its value here may be any that fits the relations; it needs no protection. unsaid: absent, but it counts
   * people, so nobody may find out that it is small.
   */
  readonly hide: 'must' | 'may' | 'never' | 'absent' | 'unsaid';
};

/** `low` ≤ the sum of `times` × cell ≤ `high`; true of the private values. Null sets no bound on that side. */
export type SecretRelation = {
  readonly terms: readonly (readonly [id: string, times: number])[];
  readonly low: number | null;
  readonly high: number | null;
};

/** Everything that is to be published together, with what adds up to what. */
export type SecretTable = { readonly cells: readonly SecretCell[]; readonly relations: readonly SecretRelation[] };

/** What to hide, and how sure it is that less would not do. */
export type Hiding = {
  /** Ids of all hidden cells in order, without a word on which was small. Those that nobody publishes are not among them. */
  readonly hidden: ReadonlySet<string>;
  /** Sum of the values of all hidden cells: for the maintainers’ machine only, never printed. */
  readonly cost: number;
  /** True when no choice that costs less would be safe; false when time ran out: still safe, but perhaps more than needed. */
  readonly least: boolean;
  /** The least that any safe choice costs, as far as it is known: the cost itself where `least` is true. Not to be printed either. */
  readonly atLeast: number;
  /** Groups of cells that hang together, each protected by itself: how large it is and whether the choice in it is the least. */
  readonly groups: readonly { readonly cells: number; readonly hidden: number; readonly least: boolean }[];
};
