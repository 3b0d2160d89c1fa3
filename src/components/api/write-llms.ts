import { openBook, siteSettings } from '../../figures/figure-book.ts';
import { codeBookRoute } from '../../locale/code-book-route.ts';
import { otherLocale, type Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import { dataFeedRoutes, releasesRoute } from '../../locale/release-route.ts';
import { addressOfFile, wholeAddress } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { isUnlisted, plainPages } from '../../stories/site-routes.ts';
import { offeredFiles } from '../../wording/name-files.ts';
import { citeData } from '../../wording/cite-data.ts';

/** The site in a few lines for language models, after https://llmstxt.org: what it is, where its figures are, what to keep to. */
export function writeLlms(locale: Locale): string {
  const { api, data, map, nav, placePage, charts, checkNumber, exploreTable, figurePage, releasePages } = wordsOf(locale);
  const { llms } = api;
  const { name, description, licence } = siteSettings();
  const page = (route: string, of: Locale = locale) => wholeAddress(of, route) ?? pathTo(of, route);
  const colon = locale === 'zh' ? '：' : ': ';
  const link = (title: string, address: string, about = '') => `- [${title}](${address})${about && colon + about}`;
  return [
    `# ${name[locale]}`,
    `> ${description[locale]}`,
    `## ${llms.rules}`,
    [llms.estimate, llms.missing + (offeredFiles(openBook()).includes('ranges.csv') ? (locale === 'zh' ? '' : ' ') + llms.ranges : ''), llms.source, llms.child, fill(llms.cite, { citation: citeData(openBook(), locale) }), fill(data.licenceText, { licence: `${licence.name} (${licence.url})` })].map((rule) => `- ${rule}`).join('\n'),
    `## ${llms.where}`,
    [
      link('CSV', addressOfFile('/data/latest.csv'), api.holdsOf.releaseCsv),
      link('JSON', addressOfFile('/data/latest.json'), api.holdsOf.releaseJson),
      link(api.codeBook.title, page(codeBookRoute), api.codeBook.dek),
      link(api.title, page('/data/api/'), api.dek),
      link('OpenAPI', addressOfFile('/data/openapi.json'), api.holdsOf.openapi),
      link('Atom', wholeAddress(locale, dataFeedRoutes.atom) ?? pathTo(locale, dataFeedRoutes.atom), api.holdsOf.feedAtom),
      link('DCAT', addressOfFile('/data/catalog.jsonld'), api.holdsOf.catalogJson),
    ].join('\n'),
    `## ${llms.pages}`,
    [
      link(data.title, page('/data/'), data.dek),
      link(checkNumber.title, page('/check/'), checkNumber.dek),
      link(figurePage.title, page('/figures/'), figurePage.dek),
      link(exploreTable.title, page('/data/explore/')),
      link(releasePages.title, page(releasesRoute), releasePages.dek),
      link(map.title, page('/map/')),
      link(charts.title, page('/charts/')),
      link(placePage.index, page('/places/')),
      link(nav.stories, page('/stories/')),
      ...plainPages(locale).filter(({ slug }) => !isUnlisted(slug)).map(({ slug, head }) => link(head.title, page(`/${slug}/`), head.dek)),
      link(llms.other, page('/llms.txt', otherLocale(locale))),
    ].join('\n'),
    '',
  ].join('\n\n').trimEnd() + '\n';
}
