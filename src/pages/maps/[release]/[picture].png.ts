import type { APIRoute } from 'astro';
import { allPictures } from '../../../components/map-picture/map-pictures.ts';

/** One address for each map of each release, in each language, and `latest`. */
export const getStaticPaths = () => allPictures().map(({ release, name, png }) => ({ params: { release, picture: name }, props: { png } }));

/** The same drawing in pixels, two for each of its units, its words as shapes. */
export const GET: APIRoute<{ png: () => Promise<Uint8Array<ArrayBuffer>> }> = async ({ props }) => new Response(await props.png(), { headers: { 'Content-Type': 'image/png' } });
