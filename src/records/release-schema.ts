import { z } from 'zod';
import { both, expected } from './expected.ts';
import { bothLanguages, code, date, period, schemaLink, slug } from './shapes.ts';

/** Statuses a cell may be given. Estimates are never written here: they are derived in code. */
export const cellStatuses = ['reported', 'provisional', 'revised', 'withheld', 'not-published', 'not-applicable'] as const;
const statusesWithValue: readonly string[] = ['reported', 'provisional', 'revised'];

const valueExpected = expected(
  'a number that is zero or more, written with digits only; null where there is none',
  '不小于零的数字，只写数字；没有数字时写 null',
);

export const cellSchema = z
  .strictObject({
    place: code.describe('Code of the place, from places.json.'),
    measure: slug.describe('Id of the measure, from measures.json.'),
    period: period.describe('The day, month or year the figure speaks of.'),
    value: z
      .number(valueExpected)
      .min(0, valueExpected)
      .nullable()
      .describe('The number itself; null when it is withheld, not published or not applicable. 0 only for a true zero.'),
    status: z.enum(cellStatuses, expected(`one of ${cellStatuses.join(', ')}`, `以下之一：${cellStatuses.join('、')}`)).describe('How the number stands.'),
    qualifier: z
      .enum(['at-least', 'rounded', 'sum-of-parts', 'derived'], expected('at-least, rounded, sum-of-parts or derived', 'at-least、rounded、sum-of-parts 或 derived'))
      .optional()
      .describe('at-least: the source says “more than”; rounded: rounded in the source; sum-of-parts: added up by us; derived: worked out by us from published figures.'),
    sources: z.array(slug).min(1, expected('at least one source', '至少一个来源')).describe('Ids from sources.json.'),
    note: bothLanguages.optional().describe('What a careful reader should know about this one figure.'),
  })
  .refine((cell) => (cell.value !== null) === statusesWithValue.includes(cell.status), {
    path: ['status'],
    error: both('reported, provisional or revised beside a number; withheld, not-published or not-applicable beside null', '有数字时写 reported、provisional 或 revised；数值为 null 时写 withheld、not-published 或 not-applicable'),
  })
  .refine((cell) => cell.value !== null || cell.qualifier === undefined, {
    path: ['qualifier'],
    error: both('no qualifier where there is no number', '没有数字时不写 qualifier'),
  });

export const releaseSchema = z.strictObject({
  $schema: schemaLink,
  release: date.describe('Date of the release; the file has the same name.'),
  title: bothLanguages.describe('What the release brings, in a few words.'),
  note: bothLanguages.describe('Where it comes from and what to watch for.'),
  cells: z.array(cellSchema).min(1).describe('One row a figure.'),
});

export type Cell = z.infer<typeof cellSchema>;
export type Release = z.infer<typeof releaseSchema>;
