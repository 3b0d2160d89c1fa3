import type { APIRoute } from 'astro';
import { allPictures } from '../../../components/map-picture/map-pictures.ts';

/** One address for each map of each release, in each language, and `latest`. */
export const getStaticPaths = () => allPictures().map(({ release, name, svg }) => ({ params: { release, picture: name }, props: { svg } }));

/** The drawing, its words as text. */
export const GET: APIRoute<{ svg: () => string }> = ({ props }) => new Response(props.svg(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
