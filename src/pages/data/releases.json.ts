import type { APIRoute } from 'astro';
import { releaseListFile } from '../../downloads/release-pages.ts';

/** The list of releases, for machines. */
export const GET: APIRoute = () => new Response(releaseListFile().text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
