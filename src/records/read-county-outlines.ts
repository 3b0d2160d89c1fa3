import { parseCountyOutlines, type CountyOutlines } from '../places/county-outlines.ts';
import { inData, listFolder } from './folders.ts';
import { readMapSheet } from './read-outlines.ts';
import { readOnce } from './read-once.ts';
import { readParsed } from './read-parsed.ts';

const ending = '.counties.topo.json';

/** The outlines of the counties from data/outlines/<province>.counties.topo.json; undefined for a province that has none. */
export const readCountyOutlines: () => CountyOutlines | undefined = readOnce(() => {
  const name = listFolder(inData('outlines')).find((file) => file.endsWith(ending));
  if (name === undefined) return undefined;
  const prefectures = readMapSheet().outlines.features.map(({ id }) => id);
  return readParsed(inData('outlines', name), (json) => parseCountyOutlines(json, prefectures));
});
