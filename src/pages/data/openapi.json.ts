import type { APIRoute } from 'astro';
import { writeOpenApi } from '../../components/api/write-openapi.ts';
import { contentTypes } from '../../downloads/content-types.ts';

/** Every address a program may ask, by OpenAPI. */
export const GET: APIRoute = () => new Response(writeOpenApi(), { headers: { 'Content-Type': contentTypes['.json'] } });
