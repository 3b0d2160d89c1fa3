import type { APIRoute } from 'astro';
import { placeFiles } from '../../../downloads/place-files.ts';

/** One address for each prefecture and release, and `latest`. */
export const getStaticPaths = () =>
  placeFiles()
    .filter(({ format }) => format === 'json')
    .map(({ release, place, text }) => ({ params: { release, place: place.slug }, props: { text } }));

/** The file as it was written at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
