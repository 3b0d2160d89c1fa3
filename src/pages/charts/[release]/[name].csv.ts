import type { APIRoute } from 'astro';
import { chartFiles } from '../../../components/chart/chart-files.ts';

/** One address for each chart and release. */
export const getStaticPaths = () =>
  chartFiles()
    .filter(({ format }) => format === 'csv')
    .map(({ release, name, text }) => ({ params: { release, name }, props: { text } }));

/** The figures of a chart as it was written at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) => new Response(props.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
