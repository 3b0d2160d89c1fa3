import { existsSync } from 'node:fs';
import { inData } from '../../src/records/folders.ts';
import type { Release } from '../../src/records/release-schema.ts';
import { appendRows } from '../change-data/append-rows.ts';
import { changeFile, type Change } from '../change-data/change.ts';
import type { NewRelease } from './ask-release.ts';

/** The files that a new release makes or adds to: what it rests on first, so that each file is whole beside those before it. */
export const releaseChanges = ({ release, sources, places }: NewRelease): Change[] => [
  ...(places.length > 0 ? [changeFile('places.json', (text) => appendRows(text, 'places', places))] : []),
  ...(sources.length > 0 ? [changeFile('sources.json', (text) => appendRows(text, 'sources', sources))] : []),
  { path: inData('counts', `${release.release}.json`), before: null, after: writeRelease(release) },
];

/** A release as a file; it names its schema where the folder has one, so that an editor can help. */
function writeRelease(release: Release): string {
  const schema = existsSync(inData('schemas', 'release.schema.json')) ? { $schema: '../schemas/release.schema.json' } : {};
  return `${JSON.stringify({ ...schema, ...release }, null, 2)}\n`;
}
