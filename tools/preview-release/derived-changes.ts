import { deriveRate, isRate, rateKinds } from '../../src/figures/derive-rates.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { standingOf } from '../../src/figures/figure.ts';
import { shareOfProvince } from '../../src/figures/share-of-province.ts';
import { formatNumber } from '../../src/locale/format.ts';
import type { InBoth, Locale } from '../../src/locale/locales.ts';
import { fill, wordsOf } from '../../src/locale/words.ts';
import type { Measure } from '../../src/records/measure-schema.ts';
import type { Place } from '../../src/records/place-schema.ts';
import { nameRate, sayRateNumber } from '../../src/wording/say-rate.ts';
import { forBoth } from './write-in-both.ts';

/** A number the site works out from others, before and after: its name, where, and its digits; a word where it cannot be worked out. */
export type DerivedChange = { name: InBoth; place: InBoth; before: InBoth; after: InBoth };

type Derived = Omit<DerivedChange, 'before' | 'after'> & { say: (book: FigureBook) => InBoth };

/** Not the dash of a count that is not shown: here there is nothing to show. */
const none: InBoth = { zh: '无', en: 'none' };

/** What the release changes of rates, shares and sums; those that stay are left out. */
export function derivedChanges(before: FigureBook | undefined, after: FigureBook): DerivedChange[] {
  return [...sums(after), ...shares(after), ...rates(after)]
    .map(({ say, ...named }) => ({ ...named, before: before ? say(before) : none, after: say(after) }))
    .filter((change) => change.before.zh !== change.after.zh || change.before.en !== change.after.en);
}

const placesOf = ({ province, prefectures, code }: FigureBook): readonly Place[] => [province, ...prefectures, ...[...code.places.values()].filter(({ level }) => level === 'county')];

function rates(book: FigureBook): Derived[] {
  return rateKinds.flatMap((kind) =>
    placesOf(book).map((place) => ({
      name: forBoth((locale) => nameRate(book, kind, locale)),
      place: place.name,
      say: (of: FigureBook) => {
        const rate = deriveRate(of, kind, place);
        return isRate(rate) ? forBoth((locale) => sayRateNumber(rate, locale)) : none;
      },
    })),
  );
}

function shares(book: FigureBook): Derived[] {
  return book.prefectures.map((place) => ({
    name: { zh: `占全省${book.measureFor('population').short_label.zh}的比例`, en: `Share of the province’s ${book.measureFor('population').short_label.en.toLowerCase()}` },
    place: place.name,
    say: (of) => {
      const share = shareOfProvince(of, place);
      return share === undefined ? none : forBoth((locale) => fill(wordsOf(locale).figure.percent, { n: formatNumber(share, locale) }));
    },
  }));
}

/** What the prefectures’ own counts come to, what that leaves of the province’s total, and over how many prefectures it goes. */
function sums(book: FigureBook): Derived[] {
  return [...book.code.measures.values()]
    .filter(({ apportioned_by }) => apportioned_by !== null)
    .flatMap((measure): Derived[] => {
      const name = (zh: string, en: string): InBoth => ({ zh: `${measure.label.zh}：${zh}`, en: `${measure.label.en}: ${en}` });
      return [
        { name: name('各市州自己公布的合计', 'what prefectures published themselves, in all'), place: book.province.name, say: (of) => digits(ownSum(of, measure)) },
        { name: name('全省总数减去上一项', 'what that leaves of the province’s total'), place: book.province.name, say: (of) => leftOf(of, measure) },
        { name: name('自己公布了数字的市州（个）', 'prefectures with a count of their own'), place: book.province.name, say: (of) => digits(standing(of, measure, 'reported')) },
        { name: name('按人口估算的市州（个）', 'prefectures estimated by population'), place: book.province.name, say: (of) => digits(standing(of, measure, 'estimated')) },
        { name: name('不公开的市州（个）', 'prefectures withheld'), place: book.province.name, say: (of) => digits(standing(of, measure, 'withheld')) },
      ];
    });
}

const latestOf = (book: FigureBook, measure: Measure) => book.prefectures.flatMap((place) => book.table.latest(place.code, measure.id) ?? []);
const ownSum = (book: FigureBook, measure: Measure): number => latestOf(book, measure).reduce((sum, figure) => sum + (standingOf(figure) === 'reported' ? figure.value ?? 0 : 0), 0);
const standing = (book: FigureBook, measure: Measure, which: 'reported' | 'estimated' | 'withheld'): number => latestOf(book, measure).filter((figure) => standingOf(figure) === which).length;
const digits = (n: number): InBoth => forBoth((locale: Locale) => formatNumber(n, locale));

function leftOf(book: FigureBook, measure: Measure): InBoth {
  const total = book.table.latest(book.province.code, measure.id);
  if (!total || total.value === null) return none;
  const left = total.value - ownSum(book, measure);
  return total.qualifier ? forBoth((locale) => fill(wordsOf(locale).figure.about, { n: formatNumber(left, locale) })) : digits(left);
}
