import type { APIRoute } from 'astro';
import { contentTypeOf } from '../../../downloads/content-types.ts';
import { placeFiles } from '../../../downloads/place-files.ts';
import { filesOf } from '../../../downloads/release-files.ts';
import { releaseNames } from '../../../figures/release-names.ts';

/** One address for each file in a release’s folder: the release whole in other formats, and prefecture by prefecture. */
export const getStaticPaths = () => [
  ...releaseNames().flatMap((release) =>
    filesOf(release)
      .filter(({ route, name }) => route.endsWith(`/${release}/${name}`))
      .map(({ name, bytes }) => ({ params: { release, file: name }, props: { bytes } })),
  ),
  ...placeFiles().map(({ release, place, format, text }) => ({ params: { release, file: `${place.slug}.${format}` }, props: { bytes: new TextEncoder().encode(text) } })),
];

/** The file as it was written at build. */
export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ params, props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': contentTypeOf(params['file'] ?? '') ?? 'application/octet-stream' } });
