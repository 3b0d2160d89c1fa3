import { z } from 'zod';
import { expected } from './expected.ts';
import { bothLanguages, code, schemaLink, slug } from './shapes.ts';

export const placeSchema = z.strictObject({
  code: code.describe('GB/T 2260 code; for a country the ISO 3166 letters.'),
  level: z
    .enum(['country', 'province', 'prefecture', 'county'], expected('country, province, prefecture or county', 'country、province、prefecture 或 county'))
    .describe('Where the place stands in the order of places.'),
  parent: code.nullable().describe('Code of the place that contains it; null for the topmost.'),
  slug: slug.describe('Its part of the address and of figure ids; never changes.'),
  name: bothLanguages.describe('Short name, as on a map.'),
  full_name: bothLanguages.describe('Full administrative name.'),
});

export const placesSchema = z.strictObject({
  $schema: schemaLink,
  places: z.array(placeSchema).min(1).describe('The country, the province, its prefectures, and counties that carry a figure.'),
});

export type Place = z.infer<typeof placeSchema>;
