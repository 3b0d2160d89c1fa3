import { classOf } from '../../figures/break-classes.ts';
import { deriveRate, isRate, type RateKind } from '../../figures/derive-rates.ts';
import type { FigureBook } from '../../figures/figure-book.ts';
import { classesOver } from '../../figures/pool-releases.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { classLegend } from '../../maps/draw-press-legend.ts';
import { pigments } from '../../maps/pigments.ts';
import { pressRamp } from '../../maps/press-ramp.ts';
import { formatRate, labelClass, nameRate } from '../../wording/say-rate.ts';
import { summariseMap } from '../../wording/summarise-map.ts';
import { booksKnownBy } from './picture-scale.ts';
import type { PictureSubject } from './picture-subject.ts';

const pigmentOf = { 'volunteer-rate': pigments.volunteers, 'child-rate': pigments.children, 'pairing-rate': pigments.population } as const;

/** The places of a release with the class of a rate, of those both of whose figures were reported; nothing where there is none. */
export function rateSubject(book: FigureBook, kind: RateKind, locale: Locale): PictureSubject | undefined {
  const { alt, takeAway } = wordsOf(locale);
  const all = book.prefectures.map((place) => deriveRate(book, kind, place));
  const rates = all.filter(isRate);
  if (rates.length === 0) return undefined;
  const classes = classesOver(booksKnownBy(book), kind);
  const ramp = pressRamp(pigmentOf[kind], classes.length);
  const places = all.map((rate) => {
    const { code, name } = rate.place;
    const drawn = { code, name: name[locale] };
    if (!isRate(rate)) return { ...drawn, ground: 'empty' as const, values: [] };
    const value = { value: rate.value, standing: 'reported' as const, text: formatRate(rate.shown, kind), side: 'full' as const, radius: 0, fill: pigments.ink };
    return { ...drawn, ground: ramp[classOf(rate.shown, classes)] ?? ('empty' as const), values: [value] };
  });
  const named = nameRate(book, kind, locale);
  const rows = classes.map((each, at) => ({ fill: ramp[at]!, words: labelClass(each, kind, locale) }));
  const finding = summariseMap(book, { mode: kind, reportedOnly: false }, locale);
  return {
    places,
    legend: classLegend(named, rows, rates.length < all.length ? takeAway.noRate : undefined),
    words: { title: fill(alt.title, { province: book.province.name[locale], measures: locale === 'en' ? named.charAt(0).toLowerCase() + named.slice(1) : named }), finding, description: finding, note: takeAway.rateNote },
    figures: rates.flatMap(({ of, per }) => [of, per]),
  };
}
