import { openBook, openBooks, siteSettings } from '../figures/figure-book.ts';
import type { FigureAddress } from '../figures/figure-addresses.ts';
import { shownOf } from '../figures/figure-life.ts';
import { routeOfFigure } from '../locale/figure-route.ts';
import { languageTag, type Locale } from '../locale/locales.ts';
import { pathTo } from '../locale/paths.ts';
import { addressOfFile, wholeAddress } from '../locale/whole-address.ts';
import { describeDataset, routeOfDataset } from './describe-dataset.ts';
import { nameFigure } from './name-figure.ts';
import { sayQualifier, sayStatus, sayStatusMeaning } from './say-status.ts';
import { sayUnit } from './say-unit.ts';

/** A figure's page in the words of schema.org: an Observation, on a page that is part of the data set. */
export function describeFigureData({ id, life }: FigureAddress, locale: Locale): object {
  const figure = shownOf(life);
  const { licence, citation_author } = siteSettings();
  const last = life.sayings.at(-1)?.until;
  const book = openBooks().find(({ release }) => release.release === last) ?? openBook();
  const dataset = describeDataset(book, locale);
  const address = (route: string) => wholeAddress(locale, route) ?? pathTo(locale, route);
  const { measure, place } = figure;
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    url: address(routeOfFigure(id)),
    inLanguage: languageTag[locale],
    isPartOf: {
      '@type': 'Dataset',
      '@id': addressOfFile(routeOfDataset(book)),
      name: dataset.title,
      description: dataset.description,
      url: address(routeOfDataset(book)),
      license: licence.url,
      creator: { '@type': 'Organization', name: citation_author[locale] },
    },
    mainEntity: {
      '@type': 'Observation',
      identifier: life.id,
      name: nameFigure(life, locale),
      description: `${[sayStatus(figure.status, locale), sayQualifier(figure, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', ')}${locale === 'zh' ? '：' : ': '}${sayStatusMeaning(figure.status, locale)}`,
      observationAbout: { '@type': 'AdministrativeArea', name: place.full_name[locale], identifier: `GB/T 2260 ${place.code}` },
      measuredProperty: { '@type': 'Property', name: measure.label[locale], description: measure.definition[locale] },
      ...(figure.period ? { observationDate: figure.period } : {}),
      // “More than” is a floor, not the number.
      ...(figure.value === null ? {} : { value: figure.qualifier === 'at-least' ? { '@type': 'QuantitativeValue', minValue: figure.value } : figure.value, unitText: sayUnit(measure, locale) }),
    },
  };
}
