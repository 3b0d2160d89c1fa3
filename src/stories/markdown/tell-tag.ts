import { siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { findSeries } from '../../figures/series.ts';
import { arePair } from '../../figures/why-not-compare.ts';
import { formatPeriod } from '../../locale/format.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { creditSource } from '../../wording/cite-source.ts';
import { describeSeries } from '../../wording/describe-series.ts';
import { nameSeries } from '../../wording/name-series.ts';
import { sayDigits } from '../../wording/say-number.ts';
import { namesIn } from '../figures-shown.ts';
import type { PictureHead } from '../picture-shape.ts';
import { attributeOf, type Tag } from '../scan-body.ts';
import { linkTo, markTable, plainWords } from './mark-text.ts';
import { sourceLine } from './tell-sources.ts';
import { figureInText, figureLine, standingOfFigure } from './tell-figure.ts';

/** What a tag is told from. */
export type TellingGround = { book: FigureBook; locale: Locale; pictures: readonly PictureHead[] };

/** A tag as Markdown; `inner` holds the words it encloses, told already. */
type Telling = (tag: Tag, inner: string, ground: TellingGround) => string;

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
const paragraphs = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** Every known tag, each in the words that stand on its page. */
export const tellings: Readonly<Record<string, Telling>> = {
  Figure: (tag, _, { book, locale }) =>
    figureInText(book.get(attributeOf(tag, 'id') ?? ''), { unit: /(?:^|\s)unit(?:\s|$)/.test(tag.attributes), digits: attributeOf(tag, 'as') === 'digits' }, locale),
  SourceLink: (tag, inner, { book, locale }) => {
    const source = book.code.sources.get(attributeOf(tag, 'id') ?? '');
    return source ? linkTo(inner || plainWords(creditSource(source, locale)), source.url) : inner;
  },
  HelpLine: (tag) => attributeOf(tag, 'number') ?? '',
  Contact: (_, __, { locale }) => {
    const { contact } = siteSettings();
    const words = wordsOf(locale).contact;
    return contact ? fill(words.write, { email: contact.email }) : words.none;
  },
  span: (_, inner) => inner,
  MiniMap: (tag, _, { book, locale }) => {
    const place = book.code.places.get(attributeOf(tag, 'place') ?? '');
    const prefecture = book.code.places.get(place?.parent ?? '');
    const name = place?.full_name[locale] ?? '';
    const whole = place?.level === 'county' && prefecture ? fill(wordsOf(locale).show.inPrefecture, { county: name, place: prefecture.full_name[locale] }) : name;
    return `${wordsOf(locale).story.place}${locale === 'zh' ? '：' : ': '}${plainWords(whole)}`;
  },
  PlaceCard: (tag, _, { book, locale }) => {
    const place = book.code.places.get(attributeOf(tag, 'place') ?? '');
    return place ? paragraphs([`**${plainWords(place.full_name[locale])}**`, list(book.figuresOf(place).map((figure) => figureLine(figure, locale)))]) : '';
  },
  Sources: (tag, _, { book, locale }) => list(namesIn(tag, 'ids').flatMap((id) => book.code.sources.get(id) ?? []).map((source) => sourceLine(source, locale))),
  Aside: (_, inner) => inner.trim().replace(/^/gm, '> ').replace(/ +$/gm, ''),
  Timeline: (_, inner) => inner.trim(),
  Event: (tag, inner, { locale }) => `- **${formatPeriod(attributeOf(tag, 'date') ?? '', locale)}**${locale === 'zh' ? '：' : ': '}${inner.trim()}`,
  Chart: (tag, _, { book, locale }) => {
    const figures = namesIn(tag, 'series').flatMap((id) => findSeries(book, id)?.figures ?? []);
    const { period, value, status } = wordsOf(locale).table;
    // Where the definition changed, each row says by which one it counts.
    const several = new Set(figures.map(({ measure }) => measure)).size > 1;
    const when = (figure: Figure) => [formatPeriod(figure.period ?? '', locale), several ? plainWords(figure.measure.label[locale]) : ''].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
    const rows = figures.map((figure) => [when(figure), sayDigits(figure, locale), standingOfFigure(figure, locale)]);
    const definitions = new Set(figures.map(({ measure }) => measure.definition[locale]));
    return paragraphs([`**${plainWords(nameSeries(figures, locale))}**`, describeSeries(figures, locale), markTable([period, value, status], rows), ...[...definitions].map(plainWords)]);
  },
  Compare: (tag, _, { book, locale }) => {
    const [one, other] = [book.get(attributeOf(tag, 'a') ?? ''), book.get(attributeOf(tag, 'b') ?? '')];
    const inTime = one.measure === other.measure && one.place === other.place;
    const oldestFirst = [one, other].sort((x, y) => ((x.period ?? '') < (y.period ?? '') ? -1 : 1));
    const finding = inTime ? describeSeries(oldestFirst, locale) : arePair(one, other) ? wordsOf(locale).show.besides : '';
    return paragraphs([finding, list([one, other].map((figure) => figureLine(figure, locale)))]);
  },
  PullQuote: (tag, _, { book, locale }) => {
    const quotation = book.code.quotations.get(attributeOf(tag, 'id') ?? '');
    if (!quotation) return '';
    const { words, language, speaker, translation, source } = quotation;
    const from = book.code.sources.get(source);
    const ours = language === locale ? '' : `“${plainWords(translation ?? '')}” ${wordsOf(locale).reading.ourTranslation}`;
    const by = [plainWords(speaker[locale]), from ? linkTo(plainWords(creditSource(from, locale)), from.url) : ''].filter(Boolean).join(locale === 'zh' ? '，' : ', ');
    return [`“${plainWords(words)}”`, ours, by].filter(Boolean).map((line) => `> ${line}`).join('\n>\n');
  },
  // A kit within the kit would be told what it is told in.
  MediaKit: () => '',
  Picture: (tag, _, { locale, pictures }) => {
    const picture = pictures.find(({ file }) => file === attributeOf(tag, 'file'));
    if (!picture) return '';
    const right = `${picture.right.holder}${locale === 'zh' ? '，' : ', '}${picture.right.licence}`;
    return fill(wordsOf(locale).mediaKit.picture, { alt: plainWords(picture.alt), right: plainWords(right) });
  },
};
