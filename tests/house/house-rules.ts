import { posix } from 'node:path';
import { findImports } from './find-imports.ts';

/** A file of the project: path from the project's folder, and its text. */
export type Source = { path: string; text: string };

/** From the top of the house down; rooms of one floor do not know each other. */
const floors = [
  ['pages'],
  ['layouts'],
  ['components'],
  ['downloads', 'maps', 'charts', 'stories'],
  ['wording'],
  ['figures'],
  ['disclosure'],
  ['records'],
  ['places', 'locale'],
];
const floorOf = (room: string): number => floors.findIndex((floor) => floor.includes(room));

/** Files at the top of src/ belong to Astro and may ask any room. */
const doors = new Set(['src/content.config.ts', 'src/env.d.ts']);
const homeless = /^(?:utils?|helpers?|common|types?|index|misc|shared)\.(?:ts|astro|css)$|\/(?:utils?|helpers?|common|types?|misc|shared)\//;
const province = /gansu|甘肃|lanzhou|兰州/i;
const mostLines = 250;

/** Everything a file does against the rules of the house, one sentence each. */
export function findFaults(source: Source): string[] {
  const { path, text } = source;
  const faults: string[] = [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (path.startsWith('content/')) {
    return findImports(text).map(({ from }) => `${path} imports ${from}; the page hands it its components`);
  }
  const isPage = path.startsWith('src/pages/');
  if ((homeless.test(name) || homeless.test(path)) && !isPage) faults.push(`${path} has a name that says nothing`);
  const lines = text.split('\n').length;
  if (lines > mostLines && path !== 'src/locale/words.ts') faults.push(`${path} has ${lines} lines; at most ${mostLines}`);
  if (!path.startsWith('src/')) return faults;
  const named = province.exec(text) ?? province.exec(path);
  if (named) faults.push(`${path} names the province (${named[0]}); names come from data/ and content/`);
  if (/\.(?:astro|ts)$/.test(path) && /[\s"'`]style=/.test(text)) faults.push(`${path} writes a style attribute; the policy refuses it`);
  return [...faults, ...findImports(text).flatMap((each) => faultOfImport(path, each) ?? [])];
}

function faultOfImport(path: string, { from, typeOnly }: { from: string; typeOnly: boolean }): string | undefined {
  if (!from.startsWith('.')) return from.startsWith('src/') ? `${path} imports ${from} without ./ or ../` : undefined;
  const target = posix.join(posix.dirname(path), from);
  if (!target.startsWith('src/')) return `${path} reaches outside src/ for ${target}`;
  if (/\.ts$/.test(path) && !/\.(?:ts|css|json|astro)(?:\?\w+)?$/.test(target)) return `${path} imports ${from} without its extension`;
  if (doors.has(path)) return undefined;
  const [room, other] = [roomOf(path), roomOf(target)];
  if (target === 'src/records/read-releases.ts' && !['records', 'disclosure'].includes(room)) {
    return `${path} reads the releases past the door; only src/disclosure may`;
  }
  if (room === 'browser') return typeOnly || other === 'browser' ? undefined : `${path} takes more than types from ${target}`;
  if (other === 'styles' || room === other) return undefined;
  if (other === 'browser') return floorOf(room) <= floorOf('components') ? undefined : `${path} imports browser code`;
  if (floorOf(room) < 0) return `${path} stands in no room of the house`;
  if (floorOf(other) < 0) return `${path} imports ${target}, which stands in no room of the house`;
  return floorOf(room) < floorOf(other) ? undefined : `${path} (${room}) may not import ${target} (${other})`;
}

const roomOf = (path: string): string => path.split('/')[1] ?? '';
