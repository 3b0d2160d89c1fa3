import { z } from 'zod';
import { both, expected } from '../records/expected.ts';
import { code, date, slug, words } from '../records/shapes.ts';

const shared = {
  title: words.describe('Headline.'),
  dek: words
    .min(20, expected('one sentence of at least 20 characters', '一句话，不少于 20 个字符'))
    .max(200, expected('one sentence of at most 200 characters', '一句话，不超过 200 个字符'))
    .describe('One sentence for the index and for search engines.'),
  order: z.int(expected('a whole number', '整数')).describe('Place in the index; small numbers come first.'),
  basis: z
    .literal('published-report', expected('published-report: a story rests on what a source has already published', 'published-report：故事须以已公开的报道为依据'))
    .describe('On what grounds the story may be told.'),
  sources: z.array(slug).min(1, expected('at least one source', '至少一个来源')).describe('Ids from data/sources.json.'),
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
  error: both('kind: volunteer or explainer', 'kind 写 volunteer 或 explainer'),
});

/** Front matter of content/pages/<slug>/{en,zh}.mdx. */
export const pageSchema = z.strictObject({
  title: words.describe('Headline.'),
  dek: words.describe('One or two sentences under the headline.'),
});

export type StoryHead = z.infer<typeof storySchema>;
export type PageHead = z.infer<typeof pageSchema>;
