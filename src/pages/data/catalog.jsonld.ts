import type { APIRoute } from 'astro';
import { describeCatalog } from '../../downloads/catalog/describe-catalog.ts';
import { writeJsonLd } from '../../downloads/catalog/write-json-ld.ts';
import { contentTypes } from '../../downloads/content-types.ts';

/** The catalogue by DCAT, as JSON-LD. */
export const GET: APIRoute = () => new Response(writeJsonLd(describeCatalog()), { headers: { 'Content-Type': contentTypes['.jsonld'] } });
