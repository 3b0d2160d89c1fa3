import { siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import { languageTag, locales, type Locale } from '../../locale/locales.ts';
import { addressOfFile } from '../../locale/whole-address.ts';
import { citeData } from '../../wording/cite-data.ts';
import { datasetId, describeDataset, periodOfDataset, routeOfDataset } from '../../wording/describe-dataset.ts';
import { filesOf, type ReleaseFile } from '../release-files.ts';
import { typeOfPeriod, type Node, type Term } from './node.ts';

/** What a catalogue tells of a file. */
export type CataloguedFile = Pick<ReleaseFile, 'release' | 'name' | 'route' | 'mediaType' | 'bytes' | 'sha256'>;

type Around = { packs: readonly CataloguedFile[]; previous: FigureBook | undefined; series: Term; publisher: Term; province: Term };

/** A release as a data set of the series, with its period, its files and their checksums. */
export function describeRelease(book: FigureBook, { packs, previous, series, publisher, province }: Around): Node[] {
  const { release } = book.release;
  const iri = addressOfFile(routeOfDataset(book));
  const period = periodOfDataset(book);
  const files: readonly CataloguedFile[] = [...filesOf(release), ...packs.filter((pack) => pack.release === release)];
  const say = (tell: (locale: Locale) => string): Term[] => locales.map((locale) => ({ text: tell(locale), language: languageTag[locale] }));
  const words = { en: describeDataset(book, 'en'), zh: describeDataset(book, 'zh') };
  const sources = [...new Set(book.table.figures.flatMap((figure) => figure.sources.map(({ url }) => new URL(url).href)))];
  return [
    {
      iri,
      types: ['dcat:Dataset'],
      says: [
        ['dct:identifier', { text: datasetId(book) }],
        ['dct:title', ...say((locale) => words[locale].title)],
        ['dct:description', ...say((locale) => words[locale].description)],
        ['dcat:keyword', ...locales.flatMap((locale) => words[locale].keywords.map((text) => ({ text, language: languageTag[locale] })))],
        ['dct:provenance', { iri: `${iri}#made` }],
        ['dct:bibliographicCitation', ...say((locale) => citeData(book, locale))],
        ['dcat:version', { text: release }],
        ['dct:creator', publisher],
        ['dct:publisher', publisher],
        ['dct:license', { iri: siteSettings().licence.url }],
        ['dct:spatial', province],
        ...(period ? [['dct:temporal', { iri: `${iri}#period` }] as const] : []),
        ...(sources.length > 0 ? [['dct:source', ...sources.map((source) => ({ iri: source }))] as const] : []),
        ['dcat:inSeries', series],
        ...(previous ? [['dcat:prev', { iri: addressOfFile(routeOfDataset(previous)) }] as const] : []),
        ['dcat:landingPage', { iri }],
        ['dcat:distribution', ...files.map((file) => ({ iri: addressOfFile(file.route) }))],
      ],
    },
    { iri: `${iri}#made`, types: ['dct:ProvenanceStatement'], says: [['rdfs:label', ...say((locale) => words[locale].technique)]] },
    ...(period
      ? [{ iri: `${iri}#period`, types: ['dct:PeriodOfTime'], says: [['dcat:startDate', { text: period.from, type: typeOfPeriod(period.from) }], ['dcat:endDate', { text: period.to, type: typeOfPeriod(period.to) }]] } satisfies Node]
      : []),
    ...files.flatMap((file) => describeFile(file)),
  ];
}

function describeFile({ name, route, mediaType, bytes, sha256 }: CataloguedFile): Node[] {
  const iri = addressOfFile(route);
  return [
    {
      iri,
      types: ['dcat:Distribution'],
      says: [
        ['dct:title', { text: name }],
        ['dcat:downloadURL', { iri }],
        ['dcat:accessURL', { iri: addressOfFile('/data/') }],
        ['dcat:mediaType', { iri: `https://www.iana.org/assignments/media-types/${mediaType}` }],
        ['dcat:byteSize', { text: String(bytes.length), type: 'xsd:nonNegativeInteger' }],
        ['dct:license', { iri: siteSettings().licence.url }],
        ['spdx:checksum', { iri: `${iri}#sha256` }],
      ],
    },
    { iri: `${iri}#sha256`, types: ['spdx:Checksum'], says: [['spdx:algorithm', { iri: 'http://spdx.org/rdf/terms#checksumAlgorithm_sha256' }], ['spdx:checksumValue', { text: sha256, type: 'xsd:hexBinary' }]] },
  ];
}
