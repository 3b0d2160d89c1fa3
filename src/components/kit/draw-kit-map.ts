import { openBook, siteSettings } from '../../figures/figure-book.ts';
import { formatList, formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { wholeAddress } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { drawPressMap } from '../../maps/draw-press-map.ts';
import type { TextWriter } from '../../maps/write-text.ts';
import { readMapSheet } from '../../records/read-outlines.ts';
import { creditSource } from '../../wording/cite-source.ts';
import { captionMap, describeMap, sayMapTitle } from '../../wording/describe-map.ts';
import { mapCounts, mapRows } from '../../wording/map-rows.ts';
import { noteOnMap } from '../../wording/note-map.ts';
import { legendWords, mapPlaces } from '../map/map-subject.ts';

/** The map of the newest release as a picture to take away, an SVG file. */
export function drawKitMap(locale: Locale, write?: TextWriter): string {
  const book = openBook();
  const { status, mediaKit } = wordsOf(locale);
  const { outlines, plan } = readMapSheet();
  return drawPressMap({
    outlines,
    plan,
    places: mapPlaces(book, locale),
    words: {
      title: sayMapTitle(book, locale),
      finding: captionMap(book, locale),
      description: describeMap(book, locale),
      estimated: mediaKit.map.estimated,
      notPublished: status['not-published'],
      withheld: status.withheld,
      legend: legendWords(book, locale),
      note: noteOnMap(book, locale),
      foot: footOf(locale),
    },
    locale,
    ...(write ? { write } : {}),
  });
}

/**
 * What must not be cut off: of when, from whom, on whose base map, and on what terms. An estimate rests on the totals and
 * on every place’s residents; the picture names the sources of the first, the files beside it all.
 */
function footOf(locale: Locale): string[] {
  const book = openBook();
  const { mediaKit } = wordsOf(locale);
  const { name, licence } = siteSettings();
  const [gap, semicolon] = locale === 'zh' ? ['', '；'] : [' ', '; '];
  const rows = mapRows(book).flatMap((row) => mapCounts.map((role) => row[role]));
  const totals = mapCounts.flatMap((role) => book.figureFor(role, book.province) ?? []);
  const dates = [...new Set(totals.flatMap(({ period }) => (period ? formatPeriod(period, locale) : [])))];
  const shown = [...totals, ...rows.filter((figure) => figure.status !== 'estimated')];
  const credits = new Set(shown.flatMap((figure) => figure.sources.map((source) => creditSource(source, locale))));
  return [
    [
      fill(mediaKit.map.release, { date: formatPeriod(book.release.release, locale) }),
      // A release may bring other figures; those of the map are as old as they are.
      dates.length > 0 ? fill(mediaKit.map.asOf, { dates: formatList(dates, locale) }) : '',
      credits.size > 0 ? fill(mediaKit.map.sources, { sources: [...credits].join(semicolon) }) : '',
      mediaKit.map.more,
    ].join(gap),
    readMapSheet().outlines.source.attribution[locale],
    [fill(mediaKit.map.credit, { site: name[locale], licence: licence.name }), wholeAddress(locale, '/map/') ?? ''].join(gap).trim(),
  ];
}
