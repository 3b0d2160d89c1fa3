import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { listFiles } from '../build/list-files.ts';
import type { Canary, Leak, Names, PublicFigure, Reading, Unread } from './canary.ts';
import { decodeText } from './decode-text.ts';
import { drawnSizes } from './drawn-sizes.ts';
import { findBesideName } from './find-beside-name.ts';
import { findBesidePlace } from './find-beside-place.ts';
import { findImpliedNumbers } from './find-implied-numbers.ts';
import { findInOrder } from './find-order.ts';
import { findNumbers } from './find-numbers.ts';
import { hideNames } from './hide-names.ts';
import { isCommon, KnownNumbers } from './known-numbers.ts';
import { PlaceKeys } from './place-keys.ts';
import { unpackFile } from './unpack-file.ts';
import { whereInText } from './where-in-text.ts';

/** What a scan found, what it could look for only beside its own name, and what it could not read, with how many files that concerns. */
export type Scan = { leaks: Leak[]; common: string[]; unread: Map<Unread, number>; files: number; bytes: number };

/**
 * Looks for hidden numbers in every file of a folder: in names, in bytes, in what is packed, in drawings and in orders.
 * @param published what anybody may know, estimates included
 * @param names what places and measures are called: short numbers are looked for beside them
 */
export function findLeaks(folder: string, canaries: readonly Canary[], published: readonly PublicFigure[], names: Names = { places: [], measures: [] }): Scan {
  const files = listFiles(folder);
  const there = new Set(files);
  const scan: Scan = { leaks: [], common: canaries.filter((canary) => isCommon(canary, published)).map(({ name }) => name), unread: new Map(), files: files.length, bytes: 0 };
  const told = canaries.filter((canary) => !isCommon(canary, published));
  const search = { canaries, told, published, known: new KnownNumbers(told, published), byMeasure: valuesByMeasure(published), hashes: hashesIn(files), keys: new PlaceKeys(names, canaries, published), sizesSeen: new Set<string>() };
  const add = (file: string, leaks: readonly Omit<Leak, 'file'>[]): void => {
    for (const leak of leaks) scan.leaks.push({ ...leak, file: hideNames(file, search.known), at: hideNames(leak.at, search.known) });
  };
  for (const file of files) {
    const bytes = readFileSync(join(folder, file));
    scan.bytes += bytes.length;
    add(file, searchText({ at: 'the name of the file', text: file }, file, search));
    if (isTwin(folder, file, bytes, there)) continue;
    const { readings, unread } = unpackFile(file, bytes);
    for (const what of new Set(unread)) scan.unread.set(what, (scan.unread.get(what) ?? 0) + 1);
    for (const reading of readings) add(file, searchText(reading, file, search));
  }
  return scan;
}

/** True for a packed copy that holds exactly what the file beside it holds and no words of its own: that file is read anyway. */
function isTwin(folder: string, file: string, bytes: Buffer, there: ReadonlySet<string>): boolean {
  const packing = /\.(gz|br)$/.exec(file)?.[1];
  const twin = file.slice(0, -3);
  // The fourth byte of gzip says whether a name or a comment follows.
  if (!packing || !there.has(twin) || (packing === 'gz' && bytes[3] !== 0)) return false;
  return (packing === 'gz' ? gunzipSync(bytes) : brotliDecompressSync(bytes)).equals(readFileSync(join(folder, twin)));
}

type Search = { canaries: readonly Canary[]; told: readonly Canary[]; published: readonly PublicFigure[]; known: KnownNumbers; byMeasure: ReadonlyMap<string, readonly number[]>; hashes: readonly string[]; keys: PlaceKeys; sizesSeen: Set<string> };

/** Everything that is looked for in one text; each hidden cell and form once a place. */
function searchText({ at, text }: Reading, file: string, { canaries, told, published, known, byMeasure, hashes, keys, sizesSeen }: Search): Omit<Leak, 'file'>[] {
  const where = (index: number, how = ''): string => [at, how, whereInText(text, index)].filter(Boolean).join(', ');
  const leaks = findNumbers(text, file, known, hashes).map(({ index, canary, form }) => ({ at: where(index), canary, form }));
  for (const { how, text: other } of decodeText(text)) {
    const more = findNumbers(other, file, known, hashes).filter((each) => !leaks.some((leak) => leak.canary === each.canary));
    leaks.push(...more.map(({ canary, form }) => ({ at: [at, how].filter(Boolean).join(', '), canary, form })));
  }
  for (const canary of canaries) {
    if (!text.includes(canary.figure)) continue;
    leaks.push(...findBesideName(text, canary).map((index) => ({ at: where(index), canary: canary.name, form: 'a number beside its own name' as const })));
    leaks.push(...findInOrder(text, canary, published).map((index) => ({ at: where(index), canary: canary.name, form: 'its place in an order' as const })));
  }
  leaks.push(...findBesidePlace(text, /[^ ]*\.\w+$/.exec(at)?.[0] ?? file, keys).map(({ index, way = '', canary, form }) => ({ at: where(index, way), canary, form })));
  for (const sizes of drawnSizes(text)) {
    // The same drawing stands on many pages.
    const key = sizes.sizes.map(({ size }) => size).join();
    if (sizesSeen.has(key)) continue;
    const implied = findImpliedNumbers(sizes, told, byMeasure);
    if (implied.length === 0) sizesSeen.add(key);
    leaks.push(...implied.map(({ canary, index }) => ({ at: `${where(index)} (${sizes.sort})`, canary: canary.name, form: 'a length or an area' as const })));
  }
  return [...new Map(leaks.map((leak) => [`${leak.at} ${leak.canary} ${leak.form}`, leak])).values()];
}

function valuesByMeasure(published: readonly PublicFigure[]): Map<string, number[]> {
  const values = new Map<string, number[]>();
  for (const { measure, value } of published) values.set(measure, [...(values.get(measure) ?? []), value]);
  return values;
}

/** Names that build tools make out of a file’s content: digits in them are no number. Only names of files that are there. */
const hashesIn = (files: readonly string[]): string[] =>
  files.flatMap((file) => /[._-]([\w-]{8})\.(?:js|css|woff2)$/.exec(file)?.[1] ?? /[a-z]+_([0-9a-f]{6,})\.pf_\w+$/.exec(file)?.[1] ?? []);
