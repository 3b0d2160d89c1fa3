/** The list of releases. Addresses are without language and base. */
export const releasesRoute = '/data/releases/';

/** What a release brought; it compares it with the one before. */
export const routeOfRelease = (release: string): string => `${releasesRoute}${release}/`;

/** Two releases in an address, the earlier first: `2024-05-12..2026-03-20`. */
export const nameOfPair = (before: string, after: string): string => `${before}..${after}`;

/** What differs between two releases. */
export const routeOfPair = (before: string, after: string): string => routeOfRelease(nameOfPair(before, after));

/** The twins for machines, in both languages at once: of the list, of a release, of a pair. */
export const releasesFileRoute = '/data/releases.json';
export const routeOfReleaseFile = (name: string): string => `${releasesRoute}${name}.json`;

/** The feed of releases and corrections, of each language. */
export const dataFeedRoutes = { atom: '/data/feed.xml', json: '/data/feed.json' } as const;
