import type { APIRoute } from 'astro';
import { describeCatalog } from '../../downloads/catalog/describe-catalog.ts';
import { writeTurtle } from '../../downloads/catalog/write-turtle.ts';
import { contentTypes } from '../../downloads/content-types.ts';

/** The catalogue by DCAT, as Turtle. */
export const GET: APIRoute = () => new Response(writeTurtle(describeCatalog()), { headers: { 'Content-Type': contentTypes['.ttl'] } });
