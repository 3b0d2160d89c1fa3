import { escapeText } from '../locale/escape-text.ts';
import type { MapValue } from './map-input.ts';

/** What a label prints of a number; under a filter an estimate gives way to a dash. */
const sayFiltered = ({ text, standing, value }: MapValue, filter: boolean): string =>
  filter && standing === 'estimated' && value !== null ? `<tspan class="if-any">${escapeText(text)}</tspan><tspan class="if-reported">–</tspan>` : escapeText(text);

/**
 * A number within a line of text on the map, of these classes: a link to its figure, where it has an address. The Tab key
 * passes it over, and to a screen reader it is not there: the table beneath the map has the same links, each in its cell.
 */
export function writeNumber(value: MapValue, classes: string, filter = false): string {
  const marks = classes && ` class="${classes}"`;
  const said = sayFiltered(value, filter);
  if (value.href) return `<a${marks} tabindex="-1" href="${escapeText(value.href)}">${said}</a>`;
  return marks ? `<tspan${marks}>${said}</tspan>` : said;
}
