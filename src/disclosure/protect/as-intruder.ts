import type { LinearSystem } from '../attack/system.ts';
import type { SecretCell, SecretTable } from './secret-table.ts';

/**
 * What an intruder has to reckon with when these cells are hidden: the shown values put into every relation, and for each
 * hidden cell only what anybody may know.
 *
 * @param least what a hidden cell is known to be at least: 1 where true zeros are printed, else 0
 */
export function asIntruderSees({ cells, relations }: SecretTable, hidden: ReadonlySet<string>, least: 0 | 1): LinearSystem {
  const shown = new Map(cells.filter(({ id, hide }) => !isSilent(hide) && !hidden.has(id)).map(({ id, value }) => [id, value]));
  const unknowns = cells
    .filter(({ id }) => !shown.has(id))
    .map(({ id, value, hide }) => ({ id, least: isSilent(hide) ? 0 : Math.min(least, value), most: null, whole: true }));
  return {
    unknowns,
    relations: relations.flatMap(({ terms, low, high }) => {
      const open = terms.filter(([id]) => !shown.has(id));
      const known = terms.reduce((sum, [id, times]) => sum + times * (shown.get(id) ?? 0), 0);
      return open.length === 0 ? [] : [{ terms: open, low: low === null ? null : low - known, high: high === null ? null : high - known }];
    }),
  };
}

/** True of what nobody publishes, whether hidden or shown. */
const isSilent = (hide: SecretCell['hide']): boolean => hide === 'absent' || hide === 'unsaid';
