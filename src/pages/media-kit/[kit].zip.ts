import type { APIRoute } from 'astro';
import { mediaKits } from '../../components/kit/media-kit.ts';

/** One address for each language. */
export const getStaticPaths = async () => (await mediaKits()).map(({ name, bytes }) => ({ params: { kit: name }, props: { bytes } }));

/** The pack as it was made at build. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes, { headers: { 'Content-Type': 'application/zip' } });
