import { z } from 'zod';
import { both, expected } from '../records/expected.ts';
import { slug, words } from '../records/shapes.ts';

/** What a picture may show. A child is not among them, and may never be. */
export const pictured = ['place', 'object', 'volunteer', 'drawing'] as const;

const child = /\b(?:school)?(?:child|kid|pupil|student|boy|girl|baby|babies|infant|toddler|teen|minor|orphan)|孩|童|娃|学生|婴|少年|少女|未成年|孤儿/i;

/** Whether words speak of a child. */
export const speaksOfChild = (words: string): boolean => child.test(words);

const noChild = both(
  'no child, in no picture, with consent or without: a face, a back, a uniform or a classroom can lead to a child. Delete the file too: what lies in this folder is published with it',
  '图片里不得有孩子，无论是否征得同意：面孔、背影、校服、教室都可能让人找到孩子。请把图片文件一并删除：放在这个文件夹里就等于公开',
);
const kinds = both('place, object, volunteer or drawing', 'place（地点）、object（物品）、volunteer（志愿者）或 drawing（图画）');
const declared = both(
  'children: none, written by someone who has looked at the whole picture; software cannot see whether a child is in it',
  'children: none，由看过整张图片的人填写；软件看不出图片里有没有孩子',
);

const webAddress = z.url({ protocol: /^https?$/, error: both('an address that starts with https:// or http://', '以 https:// 或 http:// 开头的网址', 'https://www.example.org/page') });

/** One picture of a story, as its front matter declares it; each language declares it in its own words. */
export const pictureShape = z.strictObject({
  file: z
    .string(expected('the name of the picture file', '图片文件名'))
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp)$/,
      expected('a file name of small letters, digits and hyphens that ends in .jpg, .png or .webp', '由小写英文字母、数字和连字符组成、以 .jpg、.png 或 .webp 结尾的文件名', 'front-gate.jpg'),
    )
    .describe('Name of the file, which lies in the story’s own folder.'),
  alt: words
    .max(200, expected('at most 200 characters: what is to be seen, for those who cannot see it', '不超过 200 个字符：写给看不到图的读者'))
    .describe('What is to be seen, in the language of the file, for readers who cannot see it.'),
  shows: z
    .enum(pictured, { error: (issue) => (typeof issue.input === 'string' && child.test(issue.input) ? noChild : kinds) })
    .describe('What the picture shows. There is no word here for a child.'),
  children: z
    .literal('none', { error: (issue) => (issue.input === undefined ? declared : noChild) })
    .describe('Always none: the person who adds the picture has looked at all of it and declares that no child is in it.'),
  right: z
    .strictObject(
      {
        holder: words.describe('Whose picture it is, as the credit line names them.'),
        licence: words.describe('On what terms it may be shown: the name of a licence, or “used with permission”.'),
        url: webAddress.optional().describe('Where licence or permission can be read.'),
      },
      { error: (issue) => (issue.code === 'invalid_type' ? both('who holds the right to the picture and on what terms it may be shown: right: { holder: …, licence: … }', '图片的权利人和使用条件：right: { holder: …, licence: … }') : undefined) },
    )
    .describe('The right by which the picture is shown; without one it is not.'),
  published_by: slug
    .optional()
    .describe('Id of the source that has already published the picture; needed for a volunteer whose story does not rest on consent.'),
});

export type PictureHead = z.infer<typeof pictureShape>;
