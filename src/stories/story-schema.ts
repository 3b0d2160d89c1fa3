import { z } from 'zod';
import { both, expected } from '../records/expected.ts';
import { code, date, slug, words } from '../records/shapes.ts';
import { consentShape } from './consent-shape.ts';
import { pictureShape } from './picture-shape.ts';

export const roles = ['editor', 'safeguarding-lead', 'federation-officer', 'translator'] as const;
const rolesExpected = both(`one or more of ${roles.join(', ')}`, `${roles.join('、')} 中的一项或几项`);

/** The fields of every story, each with its own shape, so that an answer can be checked as it is given. */
export const headFields = {
  title: words.describe('Headline.'),
  dek: words
    .min(20, expected('one sentence of at least 20 characters', '一句话，不少于 20 个字符'))
    .max(200, expected('one sentence of at most 200 characters', '一句话，不超过 200 个字符'))
    .describe('One sentence for the index and for search engines.'),
  place_published_by: slug.optional().describe('Only with a county: the source that has already published it.'),
  themes: z
    .array(slug, expected('a list of themes from content/themes.json', 'content/themes.json 中的主题列表'))
    .min(1, expected('at least one theme', '至少一个主题'))
    .max(3, expected('at most three themes', '最多三个主题'))
    .describe('What the story is about: ids from content/themes.json, the first the most fitting.'),
  order: z.int(expected('a whole number', '整数')).describe('Place in the index; small numbers come first.'),
  written: date.describe('The day the text was written.'),
  reviewed_by: z
    .array(z.enum(roles, { error: rolesExpected }), { error: rolesExpected })
    .min(1, { error: rolesExpected })
    .describe('Who read the text before it was published, by role and never by name.'),
  pictures: z.array(pictureShape).optional().describe('Every picture of the story; a file of the folder that is not listed here is refused.'),
};

const sources = z.array(slug, expected('a list of source ids', '来源编号的列表'));

/** On what grounds a story may be told. Without one of these there is no page. */
const bases = [
  { basis: z.literal('published-report').describe('It tells what a source has already published.'), sources: sources.min(1, expected('at least one source', '至少一个来源')).describe('Ids from data/sources.json.') },
  { basis: z.literal('consent').describe('The volunteer agreed to it.'), consent: consentShape.describe('What she agreed to.'), sources: sources.default([]).describe('Ids from data/sources.json; may be empty.') },
] as const;

const basisExpected = { error: both('basis: published-report (with sources) or consent (with what was agreed)', 'basis 写 published-report（须有 sources）或 consent（须写明同意的内容）') };

const volunteer = {
  ...headFields,
  kind: z.literal('volunteer').describe('A story about one volunteer.'),
  volunteer: words.describe('Name of the volunteer, in the language of the file.'),
  place: code.describe('Code of the prefecture; of the county only where a source has already published it.'),
};

const explainer = { ...headFields, kind: z.literal('explainer').describe('A text about the matter itself.'), place: code.optional().describe('Code of the place it is about, where it is about one.') };

/** A volunteer’s story. There is no field for a child, and none may be added. */
export const volunteerStorySchema = z.discriminatedUnion('basis', [z.strictObject({ ...volunteer, ...bases[0] }), z.strictObject({ ...volunteer, ...bases[1] })], basisExpected);

/** A text about the matter itself rests on what has been published. */
export const explainerSchema = z.strictObject({ ...explainer, ...bases[0] }).describe('Explainer.');

/** Front matter of content/stories/<slug>/{en,zh}.mdx. */
export const storySchema = z.discriminatedUnion('kind', [volunteerStorySchema, explainerSchema], {
  error: both('kind: volunteer or explainer', 'kind 写 volunteer 或 explainer'),
});

/** Front matter of content/pages/<slug>/{en,zh}.mdx. */
export const pageSchema = z.strictObject({
  title: words.describe('Headline.'),
  dek: words.describe('One or two sentences under the headline.'),
});

/** content/stories/<slug>/withdrawn.json: the story is gone, its address says so. */
export const withdrawnSchema = z.strictObject({ date: date.describe('The day it was taken down.') });

export type StoryHead = z.infer<typeof storySchema>;
export type PageHead = z.infer<typeof pageSchema>;
