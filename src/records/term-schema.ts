import { z } from 'zod';
import { expected } from './expected.ts';
import { bothLanguages, schemaLink, slug } from './shapes.ts';

export const termSchema = z.strictObject({
  id: slug.describe('Name of the entry in addresses; never changes.'),
  term: bothLanguages.describe('The word as figures and texts use it.'),
  definition: bothLanguages.describe('What it means in the sources; where they do not say, that they do not.'),
  measures: z
    .array(slug)
    .min(1, expected('the id of at least one measure', '至少一个指标编号'))
    .describe('Ids of the measures in measures.json that speak of it.'),
  sources: z
    .array(slug)
    .min(1, expected('at least one source', '至少一个来源'))
    .describe('Ids of the sources in sources.json that the definition rests on.'),
});

export const termsSchema = z.strictObject({
  $schema: schemaLink,
  terms: z.array(termSchema).describe('Words that a reader of the figures has to know, in the order of the code book; there may be none.'),
});

export type Term = z.infer<typeof termSchema>;
