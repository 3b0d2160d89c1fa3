import type { PackedFile } from '../../downloads/write-zip.ts';
import type { Locale } from '../../locale/locales.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import type { MapPicture } from './map-pictures.ts';

/** Where a map lies in a pack, without its ending: it says of when the map is, and is the same in both languages. */
export const mapFileName = ({ book, name, locale }: MapPicture): string => `maps/${book.release.release}-${name.replace(`.${locale}`, '')}`;

/**
 * Maps of a language as files of a pack, each as a drawing and as a picture, with what it is in words: the same bytes that
 * the site offers one by one.
 */
export async function mapFilesOf(pictures: readonly MapPicture[], locale: Locale): Promise<(PackedFile & { what: string })[]> {
  const { mapSvg, mapPng } = wordsOf(locale).takeAway;
  const own = pictures.filter((picture) => picture.locale === locale);
  const pairs = own.map(async (picture) => {
    const { title, svg, png } = picture;
    const file = mapFileName(picture);
    return [
      { name: `${file}.svg`, bytes: new TextEncoder().encode(svg()), what: fill(mapSvg, { title }) },
      { name: `${file}.png`, bytes: await png(), what: fill(mapPng, { title }) },
    ];
  });
  return (await Promise.all(pairs)).flat();
}
