import type { APIRoute } from 'astro';
import { makePicture } from '../../../stories/pictures/make-picture.ts';
import { picturesToMake, type PictureVersion } from '../../../stories/pictures/picture-shelf.ts';

/** The pictures of stories that may be told, in each width. */
export const getStaticPaths = async () => (await picturesToMake('webp')).map((version) => ({ params: { slug: version.slug, picture: version.name }, props: { version } }));

/** The picture as it was made at build. */
export const GET: APIRoute<{ version: PictureVersion }> = async ({ props: { version } }) =>
  new Response(new Uint8Array(await makePicture(version.from, version.width, 'webp')), { headers: { 'Content-Type': 'image/webp' } });
