import type { APIRoute } from 'astro';
import { pressPacks } from '../../components/pack/press-packs.ts';
import { describeCatalog } from '../../downloads/catalog/describe-catalog.ts';
import { writeJsonLd } from '../../downloads/catalog/write-json-ld.ts';
import { contentTypes } from '../../downloads/content-types.ts';

/** The catalogue by DCAT, as JSON-LD. */
export const GET: APIRoute = async () => new Response(writeJsonLd(describeCatalog(await pressPacks())), { headers: { 'Content-Type': contentTypes['.jsonld'] } });
