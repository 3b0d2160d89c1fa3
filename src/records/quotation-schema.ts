import { z } from 'zod';
import { expected } from './expected.ts';
import { bothLanguages, schemaLink, slug, words } from './shapes.ts';

export const quotationSchema = z.strictObject({
  id: slug.describe('Name by which texts show it; never changes.'),
  source: slug.describe('Id of the source in sources.json that carries these very words.'),
  words: words.describe('The words exactly as the source has them, in their own language, without quotation marks around them.'),
  language: z.enum(['en', 'zh'], expected('en or zh', 'en 或 zh')).describe('Language of the words.'),
  speaker: bothLanguages.describe('Whose words they are: a person whom the source names, or the source itself.'),
  translation: words.describe('Our translation into the other language; it is always shown as ours.'),
});

export const quotationsSchema = z.strictObject({
  $schema: schemaLink,
  quotations: z.array(quotationSchema).describe('Words that a source carries and a text may show; there may be none.'),
});

export type Quotation = z.infer<typeof quotationSchema>;
