import { rateKinds } from '../figures/derive-rates.ts';
import { escapeText } from '../locale/escape-text.ts';
import type { Outlines } from '../places/outlines.ts';
import { mapMeasures, type MapPlace } from './map-input.ts';
import { sizeLetter } from './size-steps.ts';
import { writePath } from './write-path.ts';
import type { Point } from './write-path.ts';

/** Where a place on the map leads, what is said of it, and what the keys need to know. */
export type PlaceLink = {
  /** Left out where a map is only looked at: its places are then no links, and no stops for the keyboard. */
  href?: string | undefined;
  /** One sentence with all that the map shows of the place. */
  says: string;
  /** Its name in the language of the map, then what else somebody might type to find it, with `|` between. */
  names: string;
  /** Which places lie north, north-east and so on, as `writeGo` has it; `-` where none does. */
  go: string;
};

/** Letter of each rate in the class that says which step of its ramp a place has: `v3`, `c1`, `p5`. */
export const rateLetter = { 'volunteer-rate': 'v', 'child-rate': 'c', 'pairing-rate': 'p' } as const;

/** The steps of a place's rates, as classes of its area. */
const stepClasses = ({ rates }: MapPlace): string =>
  rates ? rateKinds.flatMap((kind) => (rates[kind].step === null ? [] : `${rateLetter[kind]}${rates[kind].step}`)).join(' ') : '';

/** How the two counts of a place stand, as classes of its area, for a legend that picks out places; where they may be filtered. */
const standingClasses = ({ volunteers, children }: MapPlace): string => [...new Set([volunteers, children].map(({ standing }) => `is-${standing}`))].join(' ');

/** The sizes of its published numbers, as classes of its area. */
const sizeClasses = ({ sizes = {} }: MapPlace): string => mapMeasures.flatMap((measure) => (sizes[measure] ? [`${sizeLetter[measure]}${sizes[measure]}`] : [])).join(' ');

/** What the area of a place says of it to the style sheet, on the map page. */
export const areaClasses = (place: MapPlace): string => (place.rates ? [standingClasses(place), sizeClasses(place), stepClasses(place)].filter(Boolean).join(' ') : '');

/** The land: each place a link to its page, with a sentence as its name and its outline as its area. */
export function drawAreas({ outlines, places, links, order, project, idPrefix }: {
  outlines: Outlines;
  places: readonly MapPlace[];
  links: (code: string) => PlaceLink;
  /** Codes in the order in which the Tab key meets the links. */
  order: readonly string[];
  project: (position: [number, number]) => Point | null;
  idPrefix: string;
}): string {
  const drawn = inOrder(outlines.features, ({ id }) => id, order).map(({ id, geometry }) => {
    const place = places.find(({ code }) => code === id);
    const area = `<path id="${idPrefix}-${id}" class="${['map-area', place ? areaClasses(place) : ''].filter(Boolean).join(' ')}" d="${writePath(geometry, project)}"/>`;
    return place ? drawLink(id, links(id), area) : area;
  });
  return `<g class="map-places" data-number>${drawn.join('')}</g>`;
}

/** Things with a code in the order of a list of codes. */
export const inOrder = <T>(things: readonly T[], codeOf: (thing: T) => string, order: readonly string[]): T[] =>
  [...things].sort((a, b) => order.indexOf(codeOf(a)) - order.indexOf(codeOf(b)));

/** The link of a place around whatever is drawn of it; without an address, a picture with the same name. */
export const drawLink = (code: string, { href, says, names, go }: PlaceLink, inner: string): string =>
  href === undefined ? `<g class="map-place" role="img"><title>${escapeText(says)}</title>${inner}</g>` : `<a class="map-place" href="${escapeText(href)}" data-code="${code}" data-names="${escapeText(names)}" data-go="${go}"><title>${escapeText(says)}</title>${inner}</a>`;
