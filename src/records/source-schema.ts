import { z } from 'zod';
import { both, expected } from './expected.ts';
import { bothLanguages, date, period, schemaLink, slug, words } from './shapes.ts';

export const sourceSchema = z.strictObject({
  id: slug.describe('Name by which cells and stories cite it; never changes.'),
  title: words.describe('Title in its own language.'),
  title_language: z.enum(['en', 'zh'], expected('en or zh', 'en 或 zh')).describe('Language of the title.'),
  title_is_ours: z.boolean().optional().describe('True when the page has no title we know, so the title is our description and is not set in quotation marks.'),
  publisher: bothLanguages.describe('Who published it.'),
  published: period.nullable().describe('Date on the page; null where the page shows none.'),
  accessed: date.describe('The day it was read for this site.'),
  url: z.url({ protocol: /^https?$/, error: both('an address that starts with https:// or http://', '以 https:// 或 http:// 开头的网址') }).describe('Where it can be read.'),
  kind: z
    .enum(['primary', 'secondary', 'standard'], expected('primary, secondary or standard', 'primary、secondary 或 standard'))
    .describe('primary: the report itself; secondary: repeats another’s figure; standard: a rule or law we follow.'),
  confidence: z.enum(['high', 'medium'], expected('high or medium', 'high 或 medium')).describe('How sure we are that the figure is right.'),
  note: bothLanguages.optional().describe('What a careful reader should know about it.'),
});

export const sourcesSchema = z.strictObject({
  $schema: schemaLink,
  sources: z.array(sourceSchema).min(1).describe('Every source that is cited anywhere.'),
});

export type Source = z.infer<typeof sourceSchema>;
