import type { FigureBook } from '../../figures/figure-book.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import type { PlaceLink } from '../../maps/draw-areas.ts';
import { tilesOf } from '../../maps/tiles-of.ts';
import { writeGo } from '../../places/find-neighbours.ts';
import { tileNeighbours } from '../../places/tile-neighbours.ts';
import type { MapView } from '../../locale/map-modes.ts';
import { placeKeys } from '../../maps/place-keys.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { shortLabelInText } from '../../wording/label-in-text.ts';
import { mapCounts } from '../../wording/map-rows.ts';
import { labelMode } from '../../wording/label-mode.ts';
import { saySigned } from '../../wording/say-signed.ts';
import type { Change } from '../../figures/find-changes.ts';
import { formatList } from '../../locale/format.ts';
import { changesOf } from './map-subject.ts';
import { tellRanges } from '../../wording/say-range.ts';
import { sayMapPlace } from '../../wording/say-map-place.ts';

/** Where each place of a map leads, what is said of it, and where the arrow keys go from it. */
export function placeLinks(book: FigureBook, locale: Locale, view: MapView): (code: string) => PlaceLink {
  const sheet = readMapSheet();
  // On tiles the keys follow the picture that is seen.
  const onTiles = view === 'tiles' ? tileNeighbours(tilesOf(sheet)) : undefined;
  const { go } = placeKeys(sheet.outlines, sheet.plan);
  const changes = changesOf(book).filter(({ difference }) => difference !== null);
  const sayChanged = (own: readonly Change[]): string =>
    own.length > 0 ? `${labelMode(book, 'change', locale)}${locale === 'zh' ? '：' : ': '}${formatList(own.map(({ after, difference }) => `${saySigned(difference ?? 0, locale)} ${shortLabelInText(after.measure, locale)}`), locale)}` : '';
  return (code) => {
    const place = book.prefectures.find((one) => one.code === code);
    if (!place) throw new Error(`map: ${code} is no prefecture`);
    return {
      href: pathTo(locale, `/places/${place.slug}/`),
      says: [sayMapPlace(book, place, locale), sayChanged(changes.filter(({ after }) => after.place === place)), tellRanges(mapCounts.map((role) => book.figureFor(role, place)), locale)].filter(Boolean).join(locale === 'zh' ? '。' : '. '),
      // The slug stands in the address; other names only where it does not say them.
      // Counties with figures are found where they lie.
      names: [...new Set([place.name[locale], ...[place, ...book.countiesOf(place)].flatMap(({ name }) => locales.map((each) => name[each]))])].filter((name, at) => at === 0 || name.toLowerCase() !== place.slug).join('|'),
      go: (onTiles ? writeGo(onTiles.get(code)) : go.get(code)) ?? '',
    };
  };
}
