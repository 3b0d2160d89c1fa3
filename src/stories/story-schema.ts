import { z } from 'zod';
import { code, date, slug, words } from '../records/shapes.ts';

const shared = {
  title: words.describe('Headline.'),
  dek: words
    .min(20, { error: 'one sentence of at least 20 characters' })
    .max(200, { error: 'one sentence of at most 200 characters' })
    .describe('One sentence for the index and for search engines.'),
  order: z.int({ error: 'a whole number' }).describe('Place in the index; small numbers come first.'),
  basis: z
    .literal('published-report', { error: 'published-report: a story rests on what a source has already published' })
    .describe('On what grounds the story may be told.'),
  sources: z.array(slug).min(1, { error: 'at least one source' }).describe('Ids from data/sources.json.'),
  written: date.describe('The day the text was written.'),
};

/** A volunteer’s story. There is no field for a child, and none may be added. */
export const volunteerStorySchema = z.strictObject({
  ...shared,
  kind: z.literal('volunteer'),
  volunteer: words.describe('Name of the volunteer, in the language of the file.'),
  place: code.describe('Code of the prefecture; never finer.'),
});

export const explainerSchema = z.strictObject({ ...shared, kind: z.literal('explainer') });

/** Front matter of content/stories/<slug>/{en,zh}.mdx. */
export const storySchema = z.discriminatedUnion('kind', [volunteerStorySchema, explainerSchema], {
  error: 'kind: volunteer or explainer',
});

/** Front matter of content/pages/<slug>/{en,zh}.mdx. */
export const pageSchema = z.strictObject({
  title: words.describe('Headline.'),
  dek: words.describe('One or two sentences under the headline.'),
});

export type StoryHead = z.infer<typeof storySchema>;
export type PageHead = z.infer<typeof pageSchema>;
