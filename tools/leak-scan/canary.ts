/** A number that must be nowhere: the value of a cell that a release hides. The value never leaves this room. */
export type Canary = {
  /** What a finding calls it: place, measure and period of its cell. */
  readonly name: string;
  readonly value: number;
  readonly measure: string;
  /** The id of its figure, with the period: `birch-helpers-2021-01-01`. */
  readonly figure: string;
};

/** A number that anybody may know, with the id of its figure and the code of its place. */
export type PublicFigure = { readonly figure: string; readonly place: string; readonly measure: string; readonly value: number };

/** What places and measures are called: codes, ids, and names in every language; what is counted, as it stands after a number. */
export type Names = {
  readonly places: readonly { readonly code: string; readonly slug: string; readonly names: readonly string[] }[];
  readonly measures: readonly { readonly id: string; readonly names: readonly string[]; readonly counted: readonly string[] }[];
};

/** What figures of one measure and period have in common, the end of their ids: `-helpers-2021-01-01`. */
export const sortOf = ({ figure, measure }: { figure: string; measure: string }): string => figure.slice(Math.max(0, figure.lastIndexOf(`-${measure}-`)));

/** How a hidden number was given away. */
export type Form =
  | 'digits'
  | 'Chinese numerals'
  | 'English words'
  | 'rounded'
  | 'per cent of a published total'
  | 'packed digits'
  | 'a number beside its own name'
  | 'a number beside its own place'
  | 'a number where the status says that it is withheld'
  | 'a length or an area'
  | 'its place in an order';

/** What a scan could not read. */
export type Unread = 'packed too many times over' | 'the pixels of a PNG' | 'the pixels of a JPEG' | 'the pixels of a WebP' | 'a font (WOFF2), which holds letters and no figures of ours';

/** A hidden number that was found, and where; never the number, nor the words around it. */
export type Leak = { readonly file: string; readonly at: string; readonly canary: string; readonly form: Form };

/** A stretch of text in which numbers are looked for: where it comes from within its file, and what it says. */
export type Reading = { readonly at: string; readonly text: string };
