import { openBook, openBooks, siteSettings } from '../../figures/figure-book.ts';
import { languageTag, locales, type InBoth } from '../../locale/locales.ts';
import { addressOfFile } from '../../locale/whole-address.ts';
import { titleData } from '../../wording/cite-data.ts';
import { routeOfDataset } from '../../wording/describe-dataset.ts';
import { describeRelease, type CataloguedFile } from './describe-release.ts';
import { typeOfPeriod, type Node, type Term } from './node.ts';

/** The same words in each language. */
const inBoth = (words: InBoth): Term[] => locales.map((locale) => ({ text: words[locale], language: languageTag[locale] }));

const part = (name: string): Term & { iri: string } => ({ iri: addressOfFile(`/data/#${name}`) });

/** The two languages by the European vocabulary that catalogues use. */
const languages: readonly Term[] = ['ENG', 'ZHO'].map((code) => ({ iri: `http://publications.europa.eu/resource/authority/language/${code}` }));

/**
 * Everything in the catalogue, by DCAT 3 (https://www.w3.org/TR/vocab-dcat-3/): itself, the series of releases, each release with its files.
 *
 * @param packs files that hold a whole release, which are made elsewhere
 */
export function describeCatalog(packs: readonly CataloguedFile[] = []): readonly Node[] {
  const { name, description, citation_author, contact, licence } = siteSettings();
  const books = openBooks();
  const { province, release } = openBook();
  const first = books[0]?.release.release ?? release.release;
  const title = inBoth({ en: titleData(openBook(), 'en'), zh: titleData(openBook(), 'zh') });
  const datasets: Term[] = books.map((book) => ({ iri: addressOfFile(routeOfDataset(book)) }));
  const dated: Node['says'] = [['dct:issued', { text: first, type: typeOfPeriod(first) }], ['dct:modified', { text: release.release, type: typeOfPeriod(release.release) }]];
  const whose: Node['says'] = [['dct:publisher', part('publisher')], ['dct:license', { iri: licence.url }], ['dct:language', ...languages], ['dct:spatial', part('province')]];
  return [
    {
      ...part('catalog'),
      types: ['dcat:Catalog'],
      says: [['dct:title', ...inBoth(name)], ['dct:description', ...inBoth(description)], ...dated, ...whose, ['foaf:homepage', { iri: addressOfFile('/') }], ['dcat:dataset', part('series'), ...datasets], ['dcat:service', part('files')]],
    },
    {
      ...part('series'),
      types: ['dcat:DatasetSeries'],
      says: [
        ['dct:title', ...title], ['dct:description', ...inBoth(description)], ...dated, ...whose, ['dct:creator', part('publisher')],
        ['dct:accrualPeriodicity', { iri: 'http://publications.europa.eu/resource/authority/frequency/IRREG' }],
        ['dcat:landingPage', { iri: addressOfFile('/data/') }],
        ...(contact ? [['dcat:contactPoint', part('contact')] as const] : []),
      ],
    },
    {
      ...part('files'),
      types: ['dcat:DataService'],
      says: [['dct:title', ...title], ['dcat:endpointURL', { iri: addressOfFile('/data/') }], ['dcat:endpointDescription', { iri: addressOfFile('/data/openapi.json') }], ['dcat:servesDataset', ...datasets]],
    },
    { ...part('publisher'), types: ['foaf:Agent'], says: [['foaf:name', ...inBoth(citation_author)]] },
    { ...part('province'), types: ['dct:Location'], says: [['skos:prefLabel', ...inBoth(province.full_name)], ['dct:identifier', { text: province.code }]] },
    ...(contact ? [{ ...part('contact'), types: ['vcard:Organization'], says: [['vcard:fn', ...inBoth(citation_author)], ['vcard:hasEmail', { iri: `mailto:${contact.email}` }]] } satisfies Node] : []),
    ...books.flatMap((book, at) => describeRelease(book, { packs, previous: books[at - 1], series: part('series'), publisher: part('publisher'), province: part('province') })),
  ];
}
