/** What the map of the map page can show, in the order of its switch. The home page has the first three and residents. */
export const explorerModes = ['both', 'volunteers', 'children', 'volunteer-rate', 'child-rate', 'pairing-rate', 'population', 'counties', 'change'] as const;
/** One of them. */
export type ExplorerMode = (typeof explorerModes)[number];

/** Counts and changes of counts are symbols, rates are fills, context is what the programme does not count. */
export const modeKind: Record<ExplorerMode, 'counts' | 'rate' | 'context' | 'change'> = {
  both: 'counts',
  volunteers: 'counts',
  children: 'counts',
  'volunteer-rate': 'rate',
  'child-rate': 'rate',
  'pairing-rate': 'rate',
  population: 'context',
  counties: 'context',
  change: 'change',
};

/** Outlines, or a grid of equal tiles that draws no boundary. */
export const mapViews = ['outlines', 'tiles'] as const;
/** One of them. */
export type MapView = (typeof mapViews)[number];
