import { z } from 'zod';
import { readShaped } from '../records/check-shape.ts';
import { inContent } from '../records/folders.ts';
import { readOnce } from '../records/read-once.ts';
import { bothLanguages, schemaLink, slug } from '../records/shapes.ts';

export const themesSchema = z.strictObject({
  $schema: schemaLink,
  themes: z
    .array(
      z.strictObject({
        id: slug.describe('Its part of the address; never changes.'),
        label: bothLanguages.describe('One to three words for a list to choose from.'),
        about: bothLanguages.describe('One sentence over the stories of this theme.'),
      }),
    )
    .min(1)
    .describe('What stories can be about, in the order in which readers may choose.'),
});

export type Theme = z.infer<typeof themesSchema>['themes'][number];

/** The themes of content/themes.json, by id, in their order. Throws a Problem when the file is amiss. */
export const readThemes: () => ReadonlyMap<string, Theme> = readOnce(
  () => new Map(readShaped(inContent('themes.json'), themesSchema).themes.map((theme) => [theme.id, theme])),
);
