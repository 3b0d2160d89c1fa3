import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { contentFolder } from './records/folders.ts';
import { tombstones } from './stories/story-shelf.ts';
import { pageSchema, storySchema } from './stories/story-schema.ts';

const shelf = (name: string, left: readonly string[] = []) =>
  glob({ base: `${contentFolder()}/${name}`, pattern: ['*/{en,zh}.mdx', ...left.map((slug) => `!${slug}/**`)] });

/** Astro reads an unquoted date as a Date, at any depth; ours are meant as written. */
function asWritten(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (Array.isArray(value)) return value.map(asWritten);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asWritten(each)]));
}

/** Words by people. The schemas stand with the checks, in `stories`. A story that was taken down is not even loaded. */
export const collections = {
  stories: defineCollection({ loader: shelf('stories', tombstones()), schema: z.preprocess(asWritten, storySchema) }),
  pages: defineCollection({ loader: shelf('pages'), schema: z.preprocess(asWritten, pageSchema) }),
};
