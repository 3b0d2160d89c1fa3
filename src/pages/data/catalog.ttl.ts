import type { APIRoute } from 'astro';
import { pressPacks } from '../../components/pack/press-packs.ts';
import { describeCatalog } from '../../downloads/catalog/describe-catalog.ts';
import { writeTurtle } from '../../downloads/catalog/write-turtle.ts';
import { contentTypes } from '../../downloads/content-types.ts';

/** The catalogue by DCAT, as Turtle. */
export const GET: APIRoute = async () => new Response(writeTurtle(describeCatalog(await pressPacks())), { headers: { 'Content-Type': contentTypes['.ttl'] } });
