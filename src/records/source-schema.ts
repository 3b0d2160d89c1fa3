import { z } from 'zod';
import { both, expected } from './expected.ts';
import { bothLanguages, date, period, schemaLink, slug, words } from './shapes.ts';

export const sourceSchema = z
  .strictObject({
    id: slug.describe('Name by which cells and stories cite it; never changes.'),
    title: words.nullable().describe('Title in its own language; null where the page has none that we know.'),
    title_language: z.enum(['en', 'zh'], expected('en or zh', 'en 或 zh')).describe('Language of the page.'),
    described_as: bothLanguages.optional().describe('Our own description where there is no title; it is not set in quotation marks.'),
    publisher: bothLanguages.describe('Who published it.'),
    published: period.nullable().describe('Date on the page; null where the page shows none.'),
    accessed: date.describe('The day it was read for this site.'),
    url: z.url({ protocol: /^https?$/, error: both('an address that starts with https:// or http://', '以 https:// 或 http:// 开头的网址', 'https://www.example.org/page') }).describe('Where it can be read.'),
    kind: z
      .enum(['primary', 'secondary', 'standard'], expected('primary, secondary or standard', 'primary、secondary 或 standard'))
      .describe('primary: the report itself; secondary: repeats another’s figure; standard: a rule or law we follow.'),
    confidence: z.enum(['high', 'medium'], expected('high or medium', 'high 或 medium')).describe('How sure we are that the figure is right.'),
    note: bothLanguages.optional().describe('What a careful reader should know about it.'),
  })
  .refine((source) => (source.title === null) === (source.described_as !== undefined), {
    path: ['title'],
    error: both('a title, or null and our own description in described_as', '题名；没有题名时写 null，并在 described_as 中写明'),
  });

export const sourcesSchema = z.strictObject({
  $schema: schemaLink,
  sources: z.array(sourceSchema).min(1).describe('Every source that is cited anywhere.'),
});

export type Source = z.infer<typeof sourceSchema>;
