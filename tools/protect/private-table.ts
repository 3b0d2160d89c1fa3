import type { PrivateCell } from '../../src/disclosure/protect/private-cell.ts';
import type { InBoth } from '../../src/locale/locales.ts';

/** One count of a private table, and where it stands in the file. Its place may be a county that places.json does not have yet. */
export type FoundCell = PrivateCell & { readonly at: string };

/** Something unusual that was understood all the same, for a maintainer to look at. Its words never repeat a count. */
export type Oddity = { readonly at: string; readonly words: InBoth };

/** A private table as it was understood. `file` is its name without folders. */
export type PrivateTable = { readonly file: string; readonly cells: readonly FoundCell[]; readonly odd: readonly Oddity[] };
