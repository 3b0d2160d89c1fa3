import { downloadFiles } from '../../downloads/download-files.ts';
import { mediaTypeOf } from '../../downloads/content-types.ts';
import { placeFiles } from '../../downloads/place-files.ts';
import { filesOf } from '../../downloads/release-files.ts';
import { comparisonFiles } from '../../downloads/release-pages.ts';
import { figureAddresses } from '../../figures/figure-addresses.ts';
import { figureLives } from '../../figures/figure-life.ts';
import { releaseNames } from '../../figures/release-names.ts';
import { citationEndings, routeOfCitation, routeOfFigureFile, type CitationFile } from '../../locale/figure-route.ts';
import { locales } from '../../locale/locales.ts';
import { dataFeedRoutes, releasesFileRoute } from '../../locale/release-route.ts';
import type { Dictionary } from '../../locale/words.ts';
import { readOnce } from '../../records/read-once.ts';
import { packRoute } from '../../wording/name-packs.ts';
import { chartFiles } from '../chart/chart-files.ts';
import { allPictures } from '../map-picture/map-pictures.ts';

type Words = Dictionary['api'];
export type Parameter = keyof Words['parameterOf'];

/** Kinds of JSON of ours, by the names of their schemas. */
export type SchemaName = 'ReleaseFile' | 'Figure' | 'ReleaseList' | 'Comparison';

/** Addresses of one kind: the pattern they share, all of them, the schema of what is there, if it is JSON of ours, and whether it is the Chinese of another. */
export type Endpoint = { name: keyof Words['holdsOf']; path: string; routes: readonly string[]; schema?: SchemaName; twin?: true };

const routes = (files: readonly { route: string }[], ending: string): string[] => files.map(({ route }) => route).filter((route) => route.endsWith(ending));
const inFolders = () => releaseNames().flatMap((release) => filesOf(release).filter(({ route }) => route.startsWith(`/data/${release}/`)));
const maps = (format: string) => allPictures().map(({ release, name }) => `/maps/${release}/${name}.${format}`);
const charts = (wanted: string) => chartFiles().filter(({ format }) => format === wanted).map(({ release, name, format }) => `/charts/${release}/${name}.${format}`);

const citations = (form: CitationFile): Endpoint => ({ name: form, path: `/figures/{figure}.${citationEndings[form]}`, routes: [...figureLives().keys()].map((id) => routeOfCitation(id, form)) });
/** What is written in each language lies in Chinese below `/zh/`. */
const withTwin = (endpoint: Endpoint): Endpoint[] => [endpoint, { ...endpoint, path: `/zh${endpoint.path}`, routes: endpoint.routes.map((route) => `/zh${route}`), twin: true }];
const comparisons = (pairs: boolean) => comparisonFiles().filter(({ name }) => name.includes('..') === pairs);

/** Every address a program may ask, in the order in which they are told. A new kind of file is one line here and its words. */
export const endpoints: () => readonly Endpoint[] = readOnce(() => {
  const all: Endpoint[] = [
    { name: 'releaseCsv', path: '/data/{release}.csv', routes: routes(downloadFiles(), '.csv') },
    { name: 'releaseJson', path: '/data/{release}.json', routes: routes(downloadFiles(), '.json'), schema: 'ReleaseFile' },
    { name: 'releaseFile', path: '/data/{release}/{file}', routes: routes(inFolders(), '') },
    { name: 'pressPack', path: '/data/{release}/press-pack.{language}.zip', routes: releaseNames().flatMap((release) => locales.map((locale) => packRoute(release, locale))) },
    { name: 'placeCsv', path: '/data/{release}/{place}.csv', routes: routes(placeFiles(), '.csv') },
    { name: 'placeJson', path: '/data/{release}/{place}.json', routes: routes(placeFiles(), '.json'), schema: 'ReleaseFile' },
    { name: 'figure', path: '/figures/{figure}.json', routes: figureAddresses().map(({ id }) => routeOfFigureFile(id)), schema: 'Figure' },
    ...(['bibtex', 'ris', 'csl'] as const).flatMap((form) => withTwin(citations(form))),
    { name: 'releases', path: releasesFileRoute, routes: [releasesFileRoute], schema: 'ReleaseList' },
    { name: 'releaseChanges', path: '/data/releases/{release}.json', routes: routes(comparisons(false), ''), schema: 'Comparison' },
    { name: 'comparison', path: '/data/releases/{before}..{after}.json', routes: routes(comparisons(true), ''), schema: 'Comparison' },
    ...withTwin({ name: 'feedJson', path: dataFeedRoutes.json, routes: [dataFeedRoutes.json] }),
    ...withTwin({ name: 'feedAtom', path: dataFeedRoutes.atom, routes: [dataFeedRoutes.atom] }),
    { name: 'mapSvg', path: '/maps/{release}/{map}.{language}.svg', routes: maps('svg') },
    { name: 'mapPng', path: '/maps/{release}/{map}.{language}.png', routes: maps('png') },
    { name: 'chartSvg', path: '/charts/{release}/{chart}.{language}.svg', routes: charts('svg') },
    { name: 'chartCsv', path: '/charts/{release}/{chart}.csv', routes: charts('csv') },
    { name: 'catalogJson', path: '/data/catalog.jsonld', routes: ['/data/catalog.jsonld'] },
    { name: 'catalogTurtle', path: '/data/catalog.ttl', routes: ['/data/catalog.ttl'] },
    { name: 'openapi', path: '/data/openapi.json', routes: ['/data/openapi.json'] },
  ];
  return all.filter((endpoint) => endpoint.routes.length > 0);
});

/** What stands in the braces of a pattern in each of its addresses: `[{release: 'latest', place: 'alder'}, …]`. */
export function valuesIn({ path, routes: all }: Endpoint): Partial<Record<Parameter, string>>[] {
  const pattern = new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{(\w+)\}/g, '(?<$1>[^/]+?)')}$`);
  return all.map((route) => ({ ...pattern.exec(route)?.groups }));
}

/** Every value of each name in braces, in order of appearance. */
export function parametersOf(endpoint: Endpoint): ReadonlyMap<Parameter, readonly string[]> {
  const names = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as Parameter);
  const values = valuesIn(endpoint);
  return new Map(names.map((name) => [name, [...new Set(values.flatMap((each) => each[name] ?? []))]]));
}

/** The media types of what stands at its addresses. */
export const mediaTypesOf = ({ routes: all }: Endpoint): readonly string[] => [...new Set(all.map((route) => mediaTypeOf(route) ?? 'application/octet-stream'))];
