import type { APIRoute } from 'astro';
import { schemePapers } from '../../components/page/scheme-papers.ts';
import { siteSettings } from '../../figures/figure-book.ts';
import { languageTag } from '../../locale/locales.ts';
import { pageLocale } from '../../locale/page-locale.ts';
import { languagePaths, pathTo, pathToFile } from '../../locale/paths.ts';

export const getStaticPaths = languagePaths;

/** What a device needs to keep the site among its apps: names, colours, icons. The site works the same without. */
export const GET: APIRoute = ({ params }) => {
  const locale = pageLocale(params);
  const { name, short_name, description } = siteSettings();
  const paper = schemePapers[0].paper;
  const icon = (file: string, size: number, purpose: string) => ({ src: pathToFile(`/icons/${file}.png`), sizes: `${size}x${size}`, type: 'image/png', purpose });
  const manifest = {
    id: pathTo(locale, '/'),
    name: name[locale],
    short_name: short_name[locale],
    description: description[locale],
    lang: languageTag[locale],
    dir: 'ltr',
    start_url: pathTo(locale, '/'),
    scope: pathToFile('/'),
    display: 'minimal-ui',
    background_color: paper,
    theme_color: paper,
    icons: [icon('192', 192, 'any'), icon('512', 512, 'any'), icon('maskable-512', 512, 'maskable')],
  };
  return new Response(`${JSON.stringify(manifest, null, 2)}\n`, { headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' } });
};
