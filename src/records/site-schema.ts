import { z } from 'zod';
import { both, expected } from './expected.ts';
import { bothLanguages, schemaLink, words } from './shapes.ts';

const httpAddress = z.url({ protocol: /^https?$/, error: both('an address that starts with https:// or http://', '以 https:// 或 http:// 开头的网址', 'https://www.example.org/page') });

/** Host only: a path below it is an option of the build, so that one setting alone says it. */
const hostAddress = httpAddress.regex(/^https?:\/\/[^/?#\s]+\/?$/, expected('https://host with no path; a sub-path goes into base (SITE_BASE)', '形如 https://host 的地址，不带路径；子路径写在 base（SITE_BASE）里'));

export const siteSchema = z.strictObject({
  $schema: schemaLink,
  name: bothLanguages.describe('Name of the site.'),
  short_name: bothLanguages.describe('Name where there is little room.'),
  programme: bothLanguages.describe('Name of the programme.'),
  authority: bothLanguages.describe('The body that runs the programme and counts.'),
  description: bothLanguages.describe('One sentence for search engines and shared links.'),
  address: hostAddress.nullable().describe('Where the site is published; null until that is known.'),
  licence: z
    .strictObject({ name: words.describe('Short name.'), url: httpAddress.describe('Its text.') })
    .describe('Licence of figures and text.'),
  citation_author: bothLanguages.describe('Author named in citations.'),
  contact: z
    .strictObject({
      email: z.email(expected('an e-mail address that somebody reads', '有人查看的电子邮箱')).describe('An e-mail address that somebody reads.'),
      note: bothLanguages.optional().describe('What a reader should know before writing, such as how soon an answer comes.'),
    })
    .nullable()
    .describe('How to reach the people who keep the site; null until there is a real address.'),
  map_view: z
    .enum(['outlines', 'tiles', 'tiles-only'], expected('outlines, tiles or tiles-only', 'outlines、tiles 或 tiles-only'))
    .default('outlines')
    .describe('How the map is first shown: with outlines, or as a grid of equal tiles without boundaries; readers can change to the other. With tiles-only no outline is published anywhere on the site.'),
  donation: z
    .strictObject({
      receiver: bothLanguages.describe('The registered organisation that receives the money.'),
      url: httpAddress.describe('Its own page for donations.'),
    })
    .nullable()
    .describe('Where to donate; null unless there is a real and lawful channel.'),
});

export type SiteSettings = z.infer<typeof siteSchema>;
