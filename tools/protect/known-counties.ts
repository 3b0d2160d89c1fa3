import { readCountyOutlines } from '../../src/records/read-county-outlines.ts';
import type { County } from './table/known-places.ts';

/** Every county of the province from its outlines, with its English name where they have one; empty where there are none. */
export function knownCounties(): readonly County[] {
  const outlines = readCountyOutlines();
  if (!outlines) return [];
  const english = new Map(outlines.topology.objects.counties.geometries.map((geometry) => [String(geometry.id), (geometry.properties as { name?: { en?: string } } | undefined)?.name?.en]));
  return outlines.counties.map(({ code, parent, name }) => ({ code, parent, name, nameEn: english.get(code) }));
}
