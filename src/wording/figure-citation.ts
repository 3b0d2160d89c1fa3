import { siteSettings } from '../figures/figure-book.ts';
import type { FigureLife } from '../figures/figure-life.ts';
import { routeOfFigure } from '../locale/figure-route.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { cautionOf } from './cite-source.ts';
import { titleFigure } from './name-figure.ts';
import { sourceFor } from './source-for.ts';
import { tellFigure } from './tell-figure.ts';

/**
 * What every form of citation says of a figure. `release` is the day of the release that first had it as it now stands, so
 * that a citation stays what it is when later releases repeat it. Nobody's day of reading is made up.
 */
export type FigureCitation = {
  id: string;
  locale: Locale;
  /** BCP 47. */
  language: string;
  author: string;
  title: string;
  /** YYYY-MM-DD */
  release: string;
  /** How the figure stands and who said so. */
  standing: string;
  licence: string;
  /** Whole address of the figure's page, once the site knows its own. */
  address: string | undefined;
};

/** The parts of a citation of a figure in one language. */
export function citationOf(life: FigureLife, locale: Locale): FigureCitation {
  const { citation_author, licence } = siteSettings();
  const source = sourceFor(life.figure, locale);
  return {
    id: life.id,
    locale,
    language: languageTag[locale],
    author: citation_author[locale],
    title: titleFigure(life, locale),
    release: (life.sayings.at(-1) ?? life.sayings[0]).from,
    standing: [tellFigure(life.figure, locale), source && life.figure.status !== 'estimated' ? cautionOf(source, locale) : ''].filter(Boolean).join(locale === 'zh' ? '，' : ', '),
    licence: licence.name,
    address: wholeAddress(locale, routeOfFigure(life.id)),
  };
}
