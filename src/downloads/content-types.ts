/**
 * What a file is by the end of its name: the one table that the server, the headers for hosts and the catalogue go by.
 * Text says that it is UTF-8, so that Chinese names come out right when a browser opens it by itself.
 */
export const contentTypes = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  'csv-metadata.json': 'application/csvm+json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.topojson': 'application/topo+json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.cff': 'application/yaml; charset=utf-8',
  '.yaml': 'application/yaml; charset=utf-8',
  '.bib': 'application/x-bibtex; charset=utf-8',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  SHA256SUMS: 'text/plain; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.zip': 'application/zip',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
} as const satisfies Record<string, string>;

export type Ending = keyof typeof contentTypes;

/** Endings that a host may well not know, or would send without an encoding: the build writes a header for each. */
export const rareEndings: readonly Ending[] = [
  'feed.xml', 'feed.json', '.csv', '.tsv', '.jsonl', 'csv-metadata.json', '.geojson', '.topojson', '.jsonld', '.ttl', '.md', '.cff', '.yaml', '.bib', '.ris', '.webmanifest', 'SHA256SUMS', '.xlsx',
];

const endings = (Object.keys(contentTypes) as Ending[]).sort((a, b) => b.length - a.length);

/** The content type of a file by its name or address, as a header has it; nothing where the table does not know it. */
export function contentTypeOf(name: string): string | undefined {
  const ending = endings.find((each) => name.endsWith(each));
  return ending && contentTypes[ending];
}

/** The same without the encoding: `text/csv`. */
export const mediaTypeOf = (name: string): string | undefined => contentTypeOf(name)?.replace(/;.*/, '');

/** Whether a file is text, which is worth packing for the way. */
export const isText = (name: string): boolean => contentTypeOf(name)?.includes('charset') ?? false;
