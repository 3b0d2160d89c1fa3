import type { APIRoute } from 'astro';
import { pressPacks } from '../../../components/pack/press-packs.ts';
import { namePack } from '../../../wording/name-packs.ts';

/** One address for each release and language. */
export const getStaticPaths = async () =>
  (await pressPacks()).map(({ release, locale, bytes }) => ({ params: { release, pack: namePack(locale).replace(/\.zip$/, '') }, props: { bytes } }));

/** The pack as it was made at build. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) => new Response(props.bytes, { headers: { 'Content-Type': 'application/zip' } });
