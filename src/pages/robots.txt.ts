import type { APIRoute } from 'astro';
import { pathToFile } from '../locale/paths.ts';

/** Everything may be read; the site map is named when the site knows its own address. */
export const GET: APIRoute = ({ site }) =>
  new Response(
    ['User-agent: *', 'Allow: /', ...(site ? ['', `Sitemap: ${new URL(pathToFile('/sitemap.xml'), site).href}`] : []), ''].join('\n'),
  );
