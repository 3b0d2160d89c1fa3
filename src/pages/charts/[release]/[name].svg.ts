import type { APIRoute } from 'astro';
import { chartFiles } from '../../../components/chart/chart-files.ts';

/** One address for each chart, release and language; `[name]` ends with the language. */
export const getStaticPaths = () =>
  chartFiles()
    .filter(({ format }) => format === 'svg')
    .map(({ release, name, text }) => ({ params: { release, name }, props: { text } }));

/** The picture as it was drawn at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
