import { siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { addressedView } from '../../figures/outlines-shown.ts';
import { formatList, formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { wholeAddress } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import type { MapView } from '../../locale/map-modes.ts';
import { routeOfMap } from '../../locale/map-route.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import type { PictureKind } from './picture-subject.ts';
import { creditSource } from '../../wording/cite-source.ts';

/**
 * What must not be cut off a picture: of when, from whom, on whose base map, whose, on what terms, and where it stands.
 * An estimate rests on the totals and on every place’s residents; the picture names the sources of the first, the data
 * files all of them.
 */
export function pictureFoot({ book, mode, view, figures, locale }: { book: FigureBook; mode: PictureKind; view: MapView; figures: readonly Figure[]; locale: Locale }): string[] {
  const { mediaKit, takeAway } = wordsOf(locale);
  // Counties stand for themselves; the province’s totals are not on their map.
  const totals = mode === 'by-county' ? figures : totalsOf(book, figures);
  const dates = [...new Set(totals.flatMap(({ period }) => (period ? formatPeriod(period, locale) : [])))];
  return writeFoot({
    opening: [
      fill(mediaKit.map.release, { date: formatPeriod(book.release.release, locale) }),
      // A release may bring other figures; those of the map are as old as they are.
      dates.length > 0 ? fill(mode === 'by-county' ? takeAway.countedAsOf : mediaKit.map.asOf, { dates: formatList(dates, locale) }) : '',
    ],
    shown: [...totals, ...figures],
    view,
    route: mode === 'by-county' ? '/map/by-county/' : routeOfMap({ mode, release: book.release.release, view: addressedView(view) }),
    locale,
  });
}

/** The province’s own figures of what is shown, from which estimates are shared out. */
export const totalsOf = (book: FigureBook, figures: readonly Figure[]): Figure[] => [...new Set(figures.map(({ measure }) => measure.id))].flatMap((measure) => book.table.latest(book.province.code, measure) ?? []);

/** The same for any picture: what it opens with, the figures whose sources it names, and the address at which it stands. */
export function writeFoot({ opening, shown, view, route, locale }: { opening: readonly string[]; shown: readonly Figure[]; view: MapView; route: string; locale: Locale }): string[] {
  const { mediaKit, takeAway } = wordsOf(locale);
  const { name, licence } = siteSettings();
  const [gap, semicolon] = locale === 'zh' ? ['', '；'] : [' ', '; '];
  const credits = new Set(shown.filter(({ status }) => status !== 'estimated').flatMap((figure) => figure.sources.map((source) => creditSource(source, locale))));
  return [
    [...opening, credits.size > 0 ? fill(mediaKit.map.sources, { sources: [...credits].join(semicolon) }) : '', takeAway.more].join(gap),
    ...(view === 'outlines' ? [readMapSheet().outlines.source.attribution[locale]] : []),
    [fill(mediaKit.map.credit, { site: name[locale], licence: licence.name }), wholeAddress(locale, route) ?? ''].join(gap).trim(),
  ];
}
