import type { APIRoute } from 'astro';
import { downloadFiles } from '../../downloads/download-files.ts';

/** One address for each release, and `latest`. */
export const getStaticPaths = () =>
  downloadFiles()
    .filter((file) => file.format === 'json')
    .map((file) => ({ params: { release: file.release }, props: { text: file.text } }));

/** The file as it was written at build. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
