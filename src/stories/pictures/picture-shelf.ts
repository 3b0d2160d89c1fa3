import type { Locale } from '../../locale/locales.ts';
import { inContent } from '../../records/folders.ts';
import { Problem } from '../../records/problem.ts';
import { readOnce } from '../../records/read-once.ts';
import type { PictureHead } from '../picture-shape.ts';
import { storiesIn, type Story } from '../story-shelf.ts';
import { inspectPicture, type Measured } from './inspect-picture.ts';
import { widthsOf, type PictureFormat } from './make-picture.ts';

/** One file of a picture as the site offers it: its address without base, its size, and what it is made from. */
export type PictureVersion = Measured & { slug: string; name: string; route: string; from: string };

/** A picture of a story that may be told, in every version. */
export type ShownPicture = PictureHead & { versions: Readonly<Record<PictureFormat, readonly PictureVersion[]>> };

/** Where a picture of a story lies. */
export const pathOfPicture = (slug: string, file: string): string => inContent('stories', slug, file);

const measured = readOnce(() => new Map<string, Promise<Measured>>());

/** The size of a picture, looked at once. Throws a Problem for a file that is none; the checks have told it before. */
function measure(path: string): Promise<Measured> {
  const known = measured().get(path) ?? look(path);
  measured().set(path, known);
  return known;
}

async function look(path: string): Promise<Measured> {
  const seen = await inspectPicture(path);
  if ('found' in seen) throw new Problem({ file: path, ...seen });
  return seen;
}

async function versionsOf(slug: string, file: string, format: PictureFormat): Promise<readonly PictureVersion[]> {
  const from = pathOfPicture(slug, file);
  const { width, height } = await measure(from);
  return widthsOf(width, format).map((each) => {
    const name = `${file.replace(/\.\w+$/, '')}-${each}`;
    return { slug, name, route: `/stories/${slug}/${name}.${format}`, from, width: each, height: Math.max(1, Math.round((height * each) / width)) };
  });
}

const picturesOf = ({ head }: Story): readonly PictureHead[] => head.pictures ?? [];

/** Every file of this format, of stories that may be told today and no others: the gate covers their pictures too. */
export async function picturesToMake(format: PictureFormat): Promise<readonly PictureVersion[]> {
  const all = storiesIn('en').flatMap((story) => picturesOf(story).map(({ file }) => versionsOf(story.slug, file, format)));
  return (await Promise.all(all)).flat();
}

/** A picture by the name its story declares it under. Throws where there is none, which the checks should have told. */
export async function findPicture(slug: string, locale: Locale, file: string): Promise<ShownPicture> {
  const story = storiesIn(locale).find((each) => each.slug === slug);
  const picture = story && picturesOf(story).find((each) => each.file === file);
  if (!picture) throw new Error(`${slug} declares no picture ${file}, which the checks should have told.`);
  return { ...picture, versions: { webp: await versionsOf(slug, file, 'webp'), jpg: await versionsOf(slug, file, 'jpg') } };
}
