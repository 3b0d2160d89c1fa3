import type { APIRoute } from 'astro';
import { writeLlms } from '../../components/api/write-llms.ts';
import { contentTypes } from '../../downloads/content-types.ts';
import { pageLocale } from '../../locale/page-locale.ts';
import { languagePaths } from '../../locale/paths.ts';

export const getStaticPaths = languagePaths;

/** The site in a few lines for language models. */
export const GET: APIRoute = ({ params }) => new Response(writeLlms(pageLocale(params)), { headers: { 'Content-Type': contentTypes['.txt'] } });
