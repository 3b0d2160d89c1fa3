import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import { languageTag, locales, type Locale } from '../locale/locales.ts';
import { pathTo } from '../locale/paths.ts';
import { addressOfFile, wholeAddress } from '../locale/whole-address.ts';
import { citeData } from '../wording/cite-data.ts';
import { datasetId, describeDataset, periodOfDataset, routeOfDataset } from '../wording/describe-dataset.ts';
import { sayUnit } from '../wording/say-unit.ts';
import type { CataloguedFile } from './catalog/describe-release.ts';
import { filesOf } from './release-files.ts';

/**
 * A release as a schema.org `Dataset`, in its catalogue, with every file it has: https://schema.org/Dataset. Not for readers.
 *
 * @param packs files that hold the whole of it, which are made elsewhere
 */
export function writeDataset(book: FigureBook, locale: Locale, packs: readonly CataloguedFile[] = []): object {
  const { name, citation_author, licence } = siteSettings();
  const { release } = book.release;
  const { title, description, keywords, technique } = describeDataset(book, locale);
  const period = periodOfDataset(book);
  const address = (of: string) => wholeAddress(locale, of) ?? pathTo(locale, of);
  const author = { '@type': 'Organization', name: citation_author[locale] };
  const used = [...book.code.measures.values()].filter((measure) => book.table.figures.some((figure) => figure.measure === measure));
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': addressOfFile(routeOfDataset(book)),
    name: title,
    description,
    url: address(routeOfDataset(book)),
    identifier: datasetId(book),
    version: release,
    license: licence.url,
    creator: author,
    publisher: author,
    inLanguage: locales.map((each) => languageTag[each]),
    isAccessibleForFree: true,
    keywords,
    ...(period && { temporalCoverage: `${period.from}/${period.to}` }),
    spatialCoverage: { '@type': 'Place', name: book.province.full_name[locale], identifier: `GB/T 2260 ${book.province.code}` },
    variableMeasured: used.map((measure) => ({ '@type': 'PropertyValue', name: measure.label[locale], propertyID: measure.id, unitText: sayUnit(measure, locale) })),
    measurementTechnique: technique,
    creditText: citeData(book, locale),
    citation: [...new Set(book.table.figures.flatMap((figure) => figure.sources.map(({ url }) => url)))],
    includedInDataCatalog: { '@type': 'DataCatalog', name: name[locale], url: address('/data/') },
    distribution: [...filesOf(release), ...packs.filter((pack) => pack.release === release)].map(({ route, mediaType, bytes, sha256 }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOfFile(route),
      encodingFormat: mediaType,
      contentSize: `${bytes.length} B`,
      sha256,
    })),
  };
}
