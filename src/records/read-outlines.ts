import { readdirSync } from 'node:fs';
import { parseMapPlan, type MapPlan } from '../places/label-places.ts';
import { parseOutlines, type Outlines } from '../places/outlines.ts';
import { inData, shownPath } from './folders.ts';
import { Problem } from './problem.ts';
import { readJson } from './read-json.ts';
import { readOnce } from './read-once.ts';

/** The province's outlines and the plan of its map, read once a build. */
export type MapSheet = { outlines: Outlines; plan: MapPlan };

/** Reads data/outlines/<province>.topo.json and .labels.json. Throws a Problem when either is missing or off. */
export const readMapSheet: () => MapSheet = readOnce(() => {
  const outlines = parsed('.topo.json', parseOutlines);
  const codes = outlines.features.map(({ id }) => id);
  return { outlines, plan: parsed('.labels.json', (json) => parseMapPlan(json, codes)) };
});

function parsed<T>(ending: string, parse: (json: unknown) => T): T {
  const name = readdirSync(inData('outlines')).find((file) => file.endsWith(ending));
  const path = inData('outlines', name ?? `province${ending}`);
  const json = readJson(path);
  try {
    return parse(json);
  } catch (error) {
    throw new Problem({
      file: shownPath(path),
      found: error instanceof Error ? error.message : String(error),
      expected: { en: 'outlines and label positions for every prefecture', zh: '每个市州都有边界和标注位置' },
      todo: { en: 'write the outlines anew with npm run outlines, or correct the label positions', zh: '用 npm run outlines 重新生成边界，或更正标注位置' },
    });
  }
}
