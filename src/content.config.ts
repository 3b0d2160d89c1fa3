import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './records/folders.ts';
import { pageSchema, storySchema } from './stories/story-schema.ts';

const shelf = (name: string) => glob({ base: `${contentFolder()}/${name}`, pattern: '*/{en,zh}.mdx' });

/** Astro reads an unquoted date as a Date; ours are meant as written. */
const asWritten = (head: unknown): unknown =>
  Object.fromEntries(
    Object.entries(Object(head)).map(([name, value]) => [name, value instanceof Date ? value.toISOString().slice(0, 10) : value]),
  );

/** Words by people. The schemas stand with the checks, in `stories`. */
export const collections = {
  stories: defineCollection({ loader: shelf('stories'), schema: z.preprocess(asWritten, storySchema) }),
  pages: defineCollection({ loader: shelf('pages'), schema: z.preprocess(asWritten, pageSchema) }),
};
