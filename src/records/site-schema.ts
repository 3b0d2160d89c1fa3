import { z } from 'zod';
import { both } from './expected.ts';
import { bothLanguages, schemaLink, words } from './shapes.ts';

const httpAddress = z.url({ protocol: /^https?$/, error: both('an address that starts with https:// or http://', '以 https:// 或 http:// 开头的网址') });

export const siteSchema = z.strictObject({
  $schema: schemaLink,
  name: bothLanguages.describe('Name of the site.'),
  short_name: bothLanguages.describe('Name where there is little room.'),
  programme: bothLanguages.describe('Name of the programme.'),
  authority: bothLanguages.describe('The body that runs the programme and counts.'),
  description: bothLanguages.describe('One sentence for search engines and shared links.'),
  address: httpAddress.nullable().describe('Where the site is published; null until that is known.'),
  licence: z
    .strictObject({ name: words.describe('Short name.'), url: httpAddress.describe('Its text.') })
    .describe('Licence of figures and text.'),
  citation_author: bothLanguages.describe('Author named in citations.'),
});

export type SiteSettings = z.infer<typeof siteSchema>;
