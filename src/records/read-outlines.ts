import { parseMapPlan, type MapPlan } from '../places/label-places.ts';
import { parseOutlines, type Outlines } from '../places/outlines.ts';
import { inData, listFolder } from './folders.ts';
import { readOnce } from './read-once.ts';
import { readParsed } from './read-parsed.ts';

/** The province's outlines and the plan of its map, read once a build. */
export type MapSheet = { outlines: Outlines; plan: MapPlan };

/** Reads data/outlines/<province>.topo.json and .labels.json. Throws a Problem when either is missing or off. */
export const readMapSheet: () => MapSheet = readOnce(() => {
  const outlines = parsed('.topo.json', parseOutlines);
  const codes = outlines.features.map(({ id }) => id);
  return { outlines, plan: parsed('.labels.json', (json) => parseMapPlan(json, codes)) };
});

function parsed<T>(ending: string, parse: (json: unknown) => T): T {
  // The counties have a file of their own, which also ends like the outlines.
  const name = listFolder(inData('outlines')).find((file) => file.endsWith(ending) && !file.endsWith(`.counties${ending}`));
  return readParsed(inData('outlines', name ?? `province${ending}`), parse);
}
