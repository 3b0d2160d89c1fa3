import { z } from 'zod';
import { bothLanguages, date, period, schemaLink, slug, words } from './shapes.ts';

export const sourceSchema = z.strictObject({
  id: slug.describe('Name by which cells and stories cite it; never changes.'),
  title: words.describe('Title in its own language.'),
  title_language: z.enum(['en', 'zh'], { error: 'en or zh' }).describe('Language of the title.'),
  publisher: bothLanguages.describe('Who published it.'),
  published: period.nullable().describe('Date on the page; null where the page shows none.'),
  accessed: date.describe('The day it was read for this site.'),
  url: z.url({ protocol: /^https?$/, error: 'an address that starts with https:// or http://' }).describe('Where it can be read.'),
  kind: z
    .enum(['primary', 'secondary', 'standard'], { error: 'primary, secondary or standard' })
    .describe('primary: the report itself; secondary: repeats another’s figure; standard: a rule or law we follow.'),
  confidence: z.enum(['high', 'medium'], { error: 'high or medium' }).describe('How sure we are that the figure is right.'),
  note: bothLanguages.optional().describe('What a careful reader should know about it.'),
});

export const sourcesSchema = z.strictObject({
  $schema: schemaLink,
  sources: z.array(sourceSchema).min(1).describe('Every source that is cited anywhere.'),
});

export type Source = z.infer<typeof sourceSchema>;
