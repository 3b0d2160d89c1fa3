import type { APIRoute } from 'astro';
import { comparisonFiles } from '../../../downloads/release-pages.ts';

/** One address for each release, and for each pair of them. */
export const getStaticPaths = () => comparisonFiles().map(({ name, text }) => ({ params: { name }, props: { text } }));

/** The file as it was written at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
