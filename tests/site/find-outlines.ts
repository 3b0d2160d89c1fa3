import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { listFiles } from '../../tools/build/list-files.ts';

/** A line of this many corners is no mark, tile or letter: only a border winds like that. */
const winding = /\bd="[^"]*?m(?:-?\d+(?:\.\d+)?[ ,]?-?\d+(?:\.\d+)?[ ,]?){14,}/i;

const geography = /\.(?:geo|topo)json$/;
/** Positions of a place’s edge, or arcs of one, as files of geography have them. */
const edge = /"(?:coordinates|arcs)"\s*:\s*\[\[/;

/** Files of a site in which an outline is drawn, those inside its archives among them. Pixels are not read; they are made from the drawings. */
export function findOutlines(folder: string): string[] {
  return listFiles(folder).flatMap((file) => {
    if (/\.(html|svg|json|js|css|xml|txt|md|csv)$/.test(file)) return winding.test(readFileSync(join(folder, file), 'utf8')) ? [file] : [];
    if (geography.test(file)) return edge.test(readFileSync(join(folder, file), 'utf8')) ? [file] : [];
    if (!file.endsWith('.zip')) return [];
    const parts = Object.entries(unzipSync(readFileSync(join(folder, file))));
    return parts.flatMap(([name, bytes]) => ((name.endsWith('.svg') && winding.test(strFromU8(bytes))) || (geography.test(name) && edge.test(strFromU8(bytes))) ? [`${file} ${name}`] : []));
  });
}
