import { z } from 'zod';
import { expected } from './expected.ts';
import { bothLanguages, date, schemaLink, slug } from './shapes.ts';

export const ruleSchema = z.strictObject({
  $schema: schemaLink,
  threshold: z
    .int(expected('a whole number, 5 or more', '不小于 5 的整数'))
    .min(5, expected('a whole number, 5 or more', '不小于 5 的整数'))
    .describe('Counts of protected people from 1 up to one below this are never published.'),
  zero: z.literal('true-zero-only').describe('A zero is published only when nobody at all was counted.'),
  rounding: z.null().describe('Published counts are not rounded by us.'),
  decided_by: bothLanguages.describe('Who set the rule.'),
  decided_on: date.describe('When.'),
  sources: z.array(slug).min(1).describe('Standards the rule follows; ids from sources.json.'),
});

export const correctionSchema = z.strictObject({
  date: date.describe('Day of the correction.'),
  figure: slug.describe('Figure id it touches.'),
  was: z.number().nullable().describe('The value that had been published.'),
  now: z.number().nullable().describe('The value that takes its place.'),
  why: bothLanguages.describe('What was wrong.'),
});

export const correctionsSchema = z.strictObject({
  $schema: schemaLink,
  corrections: z.array(correctionSchema).describe('Declared fixes, newest last.'),
});

export type DisclosureRule = z.infer<typeof ruleSchema>;
export type Correction = z.infer<typeof correctionSchema>;
