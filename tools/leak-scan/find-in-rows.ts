import type { BesidePlace } from './find-beside-place.ts';
import { cellOf, type PlaceKeys } from './place-keys.ts';

const cells = /(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g;
const wholeNumber = /^\s*(\d{1,3}(?:,\d{3})+|\d+)(?:\.0+)?\s*$/;

/** Findings in a CSV whose first row says what its columns hold. */
export function findInRows(text: string, file: string, keys: PlaceKeys): BesidePlace[] {
  const header = cellsOf(text.slice(0, Math.max(0, text.search(/\r?\n|$/))));
  const ofFile = keys.measureWithin(file);
  const columns = header.map((name) => ({ measure: keys.measure(name), isValue: keys.isValue(name), status: header.indexOf(keys.isValue(name) ? 'status' : `${name}_status`) }));
  const found: BesidePlace[] = [];
  let index = 0;
  for (const line of text.split('\n')) {
    const row = cellsOf(line.replace(/\r$/, ''));
    const place = row.map((cell) => keys.place(cell)).find(Boolean);
    const measure = row.map((cell) => keys.measure(cell)).find(Boolean) ?? ofFile;
    row.forEach((cell, at) => {
      const value = numberOf(cell);
      const column = columns[at];
      // A row of two cells is a name and its number, wherever it stands.
      const counts = row.length === 2 ? (column?.measure ?? measure) : column?.measure ?? (column?.isValue ? measure : undefined);
      if (value === undefined || keys.place(cell) || !(column?.measure || column?.isValue || row.length === 2)) return;
      if (column && column.status >= 0 && row[column.status] === 'withheld') found.push({ index, canary: cellOf(place, counts), form: 'a number where the status says that it is withheld' });
      if (place) found.push(...keys.hidden(place, value, counts ? [counts] : undefined).map(({ name }) => ({ index, canary: name, form: 'a number beside its own place' as const })));
    });
    index += line.length + 1;
  }
  return found;
}

const cellsOf = (line: string): string[] => [...line.matchAll(cells)].map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare);

/** A whole number that is all a cell or a property holds. */
export function numberOf(cell: string): number | undefined {
  const run = wholeNumber.exec(cell)?.[1];
  return run === undefined ? undefined : Number(run.replaceAll(',', ''));
}
