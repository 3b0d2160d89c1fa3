import type { SiteSettings } from '../records/site-schema.ts';
import type { Source } from '../records/source-schema.ts';
import { languageTag, type Locale } from '../locale/locales.ts';

/** A story as search engines are told of it; addresses are whole where the site’s own is known. */
export type ArticleWords = {
  locale: Locale;
  title: string;
  dek: string;
  written: string;
  page: string;
  /** Its share card, where it has one. */
  picture: string | undefined;
  home: string;
  index: { name: string; address: string };
  sources: readonly Source[];
};

/**
 * A story as schema.org Article with the way to it from the home page. Its author is the site: no person is named, neither
 * one who wrote it nor one it tells of.
 */
export function describeArticle(words: ArticleWords, { name, citation_author, licence }: SiteSettings): object {
  const { locale, title, dek, written, page, picture, home, index, sources } = words;
  const organisation = { '@type': 'Organization', name: citation_author[locale], url: home };
  const steps = [
    [name[locale], home],
    [index.name, index.address],
    [title, page],
  ];
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'Article',
        headline: title,
        description: dek,
        inLanguage: languageTag[locale],
        datePublished: written,
        url: page,
        ...(picture ? { image: picture } : {}),
        author: organisation,
        publisher: organisation,
        license: licence.url,
        citation: sources.map(({ title: named, described_as, url }) => ({ '@type': 'CreativeWork', name: named ?? described_as?.[locale], url })),
      },
      { '@type': 'BreadcrumbList', itemListElement: steps.map(([label, item], at) => ({ '@type': 'ListItem', position: at + 1, name: label, item })) },
    ],
  };
}

/** The site itself, for its home page. */
export const describeSite = ({ name, description, licence }: SiteSettings, home: string, locale: Locale): object => ({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  name: name[locale],
  description: description[locale],
  inLanguage: languageTag[locale],
  url: home,
  license: licence.url,
});
