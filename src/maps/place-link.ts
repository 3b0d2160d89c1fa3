import { escapeText } from '../locale/escape-text.ts';

/** What a place on a map is beside its picture: a link that says in a sentence what is shown of it. */
export type PlaceLink = {
  href: string;
  sentence: string;
  /** Names to look it up by, in both languages. */
  names: string;
  /** Where the arrow keys lead: eight codes from north clockwise, `-` where there is none. */
  go: string;
};

/** The link round a place’s drawing; without one, the drawing alone. */
export function drawPlaceLink(code: string, link: PlaceLink | undefined, inner: string): string {
  if (!link) return inner;
  return `<a class="map-place" href="${escapeText(link.href)}" data-code="${code}" data-names="${escapeText(link.names)}" data-go="${link.go}"><title data-number>${escapeText(link.sentence)}</title>${inner}</a>`;
}
