/** What an address says beside its page: the mode, the filter, and the place that fills the map (its slug). */
export type View = { mode: string; only: boolean; place: string };

/** The addresses a page knows of: its own, and those of the modes and of the filter on the map itself. */
export type Ways = { own: string; modes: ReadonlyMap<string, string>; reported: string; /** The modes in which the filter makes a difference; in others it is out of sight. */ filtered: ReadonlySet<string> };

/** The mode of the map itself. */
export const firstMode = 'both';

const isMode = ({ modes, reported }: Ways, path: string): boolean => path === reported || [...modes.values()].includes(path);

/** Whether this page is the map of the latest release, on which every mode has a path of its own. */
const isPlain = (ways: Ways): boolean => isMode(ways, ways.own);

/** Whether a path is another view of this page, so that nothing need be fetched. */
export const ownsPath = (ways: Ways, path: string): boolean => path === ways.own || (isPlain(ways) && isMode(ways, path));

/** The part of an address that stands for a mode: what its path has more than the map's. */
function segmentOf({ modes }: Ways, mode: string): string {
  return (modes.get(mode) ?? '').slice((modes.get(firstMode) ?? '').length).replace('/', '');
}

/** The path of a view of this page, and what stands behind it; `routeOfMap` in src/locale says the same. */
export function writeAddress(ways: Ways, { mode, only: asked, place }: View): string {
  const only = asked && ways.filtered.has(mode);
  const plain = isPlain(ways);
  const asPath = plain && only && mode === firstMode;
  const path = asPath ? ways.reported : ((plain ? ways.modes.get(mode) : undefined) ?? ways.own);
  const query = new URLSearchParams();
  if (!plain && mode !== firstMode) query.set('mode', segmentOf(ways, mode));
  if (only && !asPath) query.set('only', 'reported');
  if (place) query.set('place', place);
  return path + (query.size > 0 ? `?${query}` : '');
}

/** What the address of this page asks for; what it asks for in vain is left out. */
export function readAddress(ways: Ways, { pathname, search }: { pathname: string; search: string }): View {
  const query = new URLSearchParams(search);
  const named = [...ways.modes.keys()].find((mode) => segmentOf(ways, mode) === query.get('mode'));
  const byPath = [...ways.modes].find(([, path]) => isPlain(ways) && path === pathname)?.[0];
  return {
    mode: (query.has('mode') ? named : undefined) ?? byPath ?? firstMode,
    only: query.get('only') === 'reported' || (isPlain(ways) && pathname === ways.reported),
    place: query.get('place') ?? '',
  };
}

/** The query that carries a view to another release or to the tiles, whichever page that is. */
export function carryView(ways: Ways, { mode, only, place }: View): string {
  const query = new URLSearchParams();
  if (mode !== firstMode) query.set('mode', segmentOf(ways, mode));
  if (only) query.set('only', 'reported');
  if (place) query.set('place', place);
  return query.size > 0 ? `?${query}` : '';
}
