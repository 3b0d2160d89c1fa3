import type { APIRoute } from 'astro';
import { languageTag, locales } from '../locale/locales.ts';
import { pathTo } from '../locale/paths.ts';
import { siteRoutes } from '../stories/site-routes.ts';

/** Every page in both languages, each naming its twin and the default. Addresses are whole once the site's is known. */
export const GET: APIRoute = ({ site }) => {
  const address = (path: string) => (site ? new URL(path, site).href : path);
  const entries = siteRoutes().flatMap((route) =>
    locales.map((locale) => {
      const twins = [...locales.map((other) => [languageTag[other], other] as const), ['x-default', 'en'] as const];
      const links = twins.map(([tag, other]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${address(pathTo(other, route))}"/>`);
      return `<url><loc>${address(pathTo(locale, route))}</loc>${links.join('')}</url>`;
    }),
  );
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`,
    { headers: { 'Content-Type': 'application/xml; charset=utf-8' } },
  );
};
