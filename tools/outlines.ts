/**
 * Writes the outlines of the province from the pinned package: `npm run outlines`.
 * The same package gives the same bytes, on any machine. The reasons are in the comments below.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { argv, cwd } from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeCountyOutlines } from './outlines/county-outlines.ts';
import { readPinned } from './outlines/pinned-file.ts';
import { mergedInto, prefectureSource } from './outlines/prefecture-source.ts';
import { mergeZones, simplifyAreas } from './outlines/simplify-areas.ts';

/** Reads the package under `from`, checks it, and writes the topology to `to`. Returns what it did, a line each. */
export function writeOutlines({ from, to }: { from: string; to: string }): string[] {
  const { path, areas: read } = readPinned(prefectureSource, from);
  const areas = mergeZones(read, mergedInto);
  const { bbox, transform, objects, arcs } = simplifyAreas(areas);
  const text = `${JSON.stringify({ type: 'Topology', source: prefectureSource, bbox, transform, objects, arcs })}\n`;
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, text);
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  return [
    `read   ${path} (checksum agrees)`,
    `merged ${Object.entries(mergedInto).map(([zone, home]) => `${zone} into ${home}`).join(', ')}`,
    `wrote  ${to}: ${areas.length} areas, ${arcs.length} arcs, ${points} points, ${Buffer.byteLength(text)} bytes`,
  ];
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const [from, to] = [`${cwd()}/node_modules`, `${cwd()}/data/outlines`];
    console.log(writeOutlines({ from, to: `${to}/gansu.topo.json` }).join('\n'));
    console.log(writeCountyOutlines({ from, to: `${to}/gansu.counties.topo.json` }).join('\n'));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
