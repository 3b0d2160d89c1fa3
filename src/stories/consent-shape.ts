import { z } from 'zod';
import { both, expected } from '../records/expected.ts';
import { date } from '../records/shapes.ts';

/** Where a story may go beyond its own page; each needs the volunteer’s word for it. */
export const channels = ['feed', 'search', 'share-card', 'press-pack'] as const;
export type Channel = (typeof channels)[number];

const scopeExpected = both('a list that begins with site: [site, feed, search, share-card, press-pack]', '以 site 开头的列表：[site, feed, search, share-card, press-pack]');

/** What a volunteer agreed to. The agreement itself, a private document, never comes near this folder. */
export const consentShape = z
  .strictObject(
    {
      scope: z
        .array(z.enum(['site', ...channels], scopeExpected), { error: scopeExpected })
        .refine((scope) => scope.includes('site') && new Set(scope).size === scope.length, { error: scopeExpected })
        .describe('Where the volunteer allowed her story to appear: site (its page, always), feed, search, share-card, press-pack.'),
      given: date.describe('The day she agreed.'),
      expires: date.describe('The last day on which the story may be shown; from the next day its address says that it has been taken down.'),
      age: z
        .enum(['adult', 'minor'], expected('adult or minor', 'adult（成年）或 minor（未成年）'))
        .describe('Whether the volunteer was of age on the day she agreed.'),
      guardian_agreed: date.optional().describe('The day her guardian agreed as well; needed where she was a minor.'),
      reference: z
        .string()
        .regex(/^[A-Z]{1,4}-\d{4}-\d{1,4}$/, expected('the number of the entry in your private register, such as C-2026-014; never a name, a link or a file', '你们自己保管的登记册里的编号，如 C-2026-014；不写姓名、链接或文件名', 'C-2026-014'))
        .describe('Number of the entry in a register that is kept elsewhere, such as C-2026-014; never the document.'),
    },
    expected('consent with scope, given, expires, age and reference', 'consent 一项，写明 scope、given、expires、age、reference'),
  )
  .refine(({ given, expires }) => given < expires, { path: ['expires'], error: both('a day after the one on which consent was given', '晚于同意之日的日期') })
  .refine(({ age, guardian_agreed }) => age === 'adult' || guardian_agreed !== undefined, {
    path: ['guardian_agreed'],
    error: both('the day her guardian agreed: a minor’s own word is not enough', '监护人同意的日期：未成年人只有本人同意还不够'),
  });
