import { z } from 'zod';
import { expected } from '../records/expected.ts';
import { readShaped } from '../records/check-shape.ts';
import { contentFolder, inContent, listFolder } from '../records/folders.ts';
import { readOnce } from '../records/read-once.ts';
import { schemaLink, words } from '../records/shapes.ts';

const writings = z.array(words, expected('a list of ways to write it: ["…"]', '写法的列表：["…"]')).min(1, expected('at least one way to write it', '至少一种写法'));

export const namesSchema = z.strictObject({
  $schema: schemaLink,
  names: z
    .array(
      z.strictObject({
        en: writings.describe('How English texts write it; the first is the usual way.'),
        zh: writings.describe('How Chinese texts write it; the first is the usual way.'),
      }),
    )
    .describe('People, bodies and places that texts name: what one language names the other names too. Places of data/places.json need not be repeated.'),
});

/** One thing that has a name, and the ways to write it in each language. */
export type NamePair = z.infer<typeof namesSchema>['names'][number];

/** The pairs of content/names.json; none where there is no such file. Throws a Problem when the file is amiss. */
export const readNames: () => readonly NamePair[] = readOnce(() =>
  listFolder(contentFolder()).includes('names.json') ? readShaped(inContent('names.json'), namesSchema).names : [],
);
