import type { FigureBook } from '../figures/figure-book.ts';
import { standingOf, type Figure, type Standing } from '../figures/figure.ts';
import { formatList } from '../locale/format.ts';
import type { Locale } from '../locale/locales.ts';
import { fill, wordsOf } from '../locale/words.ts';
import type { Place } from '../records/place-schema.ts';
import { sayCounted } from './say-number.ts';

/** A prefecture with the two figures the map pairs. */
export type MapRow = { place: Place; volunteers: Figure; children: Figure; population: Figure };

/** The rows of the map and of its table, in the order of the codes. */
export function mapRows(book: FigureBook): readonly MapRow[] {
  return book.prefectures.flatMap((place) => {
    const volunteers = book.figureFor('volunteers', place);
    const children = book.figureFor('children', place);
    const population = book.figureFor('population', place);
    return volunteers && children && population ? [{ place, volunteers, children, population }] : [];
  });
}

/** How the map's counts stand, taken together. */
export type MapStanding = 'all-estimated' | 'some-estimated' | 'none-estimated';

export function mapStanding(rows: readonly MapRow[]): MapStanding {
  const counts = rows.flatMap(({ volunteers, children }) => [volunteers, children]);
  if (counts.every((figure) => standingOf(figure) === 'estimated')) return 'all-estimated';
  return counts.some((figure) => standingOf(figure) === 'estimated') ? 'some-estimated' : 'none-estimated';
}

/** The map's title for those who hear it. */
export function sayMapTitle(book: FigureBook, locale: Locale): string {
  const measures = [book.measureFor('volunteers'), book.measureFor('children')].map((measure) => measure.label[locale]);
  return fill(wordsOf(locale).alt.title, {
    province: book.province.name[locale],
    measures: formatList(locale === 'en' ? measures.map((label) => label.toLowerCase()) : measures, locale),
  });
}

/** Alternative text: what is drawn, most and fewest, and how the numbers stand; true of any release. */
export function describeMap(book: FigureBook, locale: Locale): string {
  const { alt } = wordsOf(locale);
  const rows = mapRows(book);
  const label = (role: 'volunteers' | 'children') => {
    const words = book.measureFor(role).label[locale];
    return locale === 'en' ? words.toLowerCase() : words;
  };
  const counted = ({ place, volunteers, children }: MapRow) => ({
    place: place.name[locale],
    volunteers: sayCounted(volunteers, locale),
    children: sayCounted(children, locale),
  });
  const ranked = rankByVolunteers(rows);
  const [most, fewest] = [ranked.at(0), ranked.at(-1)];
  const peopled = [...rows].sort((a, b) => (b.population.value ?? 0) - (a.population.value ?? 0))[0];
  return [
    fill(alt.both, { province: book.province.name[locale], n: String(rows.length), volunteers: label('volunteers'), children: label('children') }),
    most ? fill(alt.largest, counted(most)) : '',
    fewest && fewest !== most ? fill(alt.smallest, counted(fewest)) : '',
    sayEstimated(rows, locale),
    sayNumberless(rows, locale),
    peopled ? fill(alt.population, { place: peopled.place.name[locale], value: sayCounted(peopled.population, locale) }) : '',
  ]
    .filter(Boolean)
    .join(locale === 'en' ? ' ' : '');
}

/** The caption: the finding in a sentence, with its reservation. */
export function captionMap(book: FigureBook, locale: Locale): string {
  const { caption } = wordsOf(locale);
  const rows = mapRows(book);
  const most = rankByVolunteers(rows)[0];
  if (!most) return sayNumberless(rows, locale);
  const standing = mapStanding(rows);
  if (standing === 'some-estimated') {
    const reported = rows.filter((row) => hasStanding(row, 'reported')).map((row) => row.place.name[locale]);
    if (reported.length > 0) return fill(caption.someEstimated, { reported: formatList(reported, locale) });
  }
  return fill(standing === 'none-estimated' ? caption.allReported : caption.allEstimated, {
    place: most.place.name[locale],
    volunteers: sayCounted(most.volunteers, locale),
    children: sayCounted(most.children, locale),
  });
}

/** The honest note that stands in the map's corner. */
export function noteOnMap(book: FigureBook, locale: Locale): string {
  const { map } = wordsOf(locale);
  const rows = mapRows(book);
  const standing = mapStanding(rows);
  if (standing === 'none-estimated') return rows.every((row) => hasStanding(row, 'reported')) ? map.noteReported : sayNumberless(rows, locale);
  return fill(standing === 'all-estimated' ? map.noteEstimated : map.noteMixed, { n: String(rows.length) });
}

/** Only places with both numbers can be called the largest or smallest. */
function rankByVolunteers(rows: readonly MapRow[]): MapRow[] {
  return rows
    .filter(({ volunteers, children }) => volunteers.value !== null && children.value !== null)
    .sort((a, b) => (b.volunteers.value ?? 0) - (a.volunteers.value ?? 0));
}

const hasStanding = (row: MapRow, standing: Standing): boolean =>
  standingOf(row.volunteers) === standing || standingOf(row.children) === standing;

function sayEstimated(rows: readonly MapRow[], locale: Locale): string {
  const { alt } = wordsOf(locale);
  if (mapStanding(rows) === 'all-estimated') return alt.estimatedAll;
  const names = rows.filter((row) => hasStanding(row, 'estimated')).map((row) => row.place.name[locale]);
  return names.length > 0 ? fill(alt.estimatedSome, { places: formatList(names, locale) }) : '';
}

function sayNumberless(rows: readonly MapRow[], locale: Locale): string {
  const names = rows.filter(({ volunteers, children }) => volunteers.value === null || children.value === null);
  if (names.length === 0) return '';
  return fill(wordsOf(locale).alt.notPublished, { places: formatList(names.map((row) => row.place.name[locale]), locale) });
}
