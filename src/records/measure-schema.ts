import { z } from 'zod';
import { both, expected } from './expected.ts';
import { bothLanguages, schemaLink, slug, words } from './shapes.ts';

export const measureSchema = z
  .strictObject({
    id: slug.describe('Name in cells, figure ids and downloads; never changes.'),
    label: bothLanguages.describe('Heading of a column or row.'),
    short_label: bothLanguages.describe('The same where there is little room, as in a switch.'),
    counted_as: z
      .strictObject({
        en: z
          .strictObject({ one: words.describe('After the number one.'), other: words.describe('After any other number.') })
          .describe('Noun after the number, singular and plural.'),
        zh: z
          .strictObject({
            measure_word: z.string().trim().describe('Measure word after the number, e.g. 名; empty where the language has none.'),
            noun: words.describe('Noun after the measure word, e.g. 爱心妈妈.'),
          })
          .describe('Measure word and noun.'),
      })
      .describe('What stands after the number in a sentence.'),
    definition: bothLanguages.describe('What is counted.'),
    cannot_show: bothLanguages.describe('What the figure does not say.'),
    unit: z
      .enum(['persons', 'count', 'percent'], expected('persons, count or percent', 'persons、count 或 percent'))
      .describe('persons and count are whole numbers; percent may have decimals.'),
    role: z
      .enum(['volunteers', 'children', 'population'], expected('volunteers, children, population or null', 'volunteers、children、population 或 null'))
      .nullable()
      .describe('The part it plays on the map; null for figures beside the map.'),
    protected: z.boolean().describe('True when it counts people whom a small count could single out.'),
    adds_up: z.boolean().describe('True when the parts of a place may not sum to more than the place.'),
    apportioned_by: slug
      .nullable()
      .describe('Measure by which the province’s total is shared out where no count was published; else null.'),
  })
  .refine((measure) => !measure.protected || measure.unit === 'persons', {
    path: ['unit'],
    error: both(
      'persons: a share of few people tells their number, so a protected measure is always a count',
      'persons：人数很少时，比例也会透露人数，所以受保护的指标只能是计数',
    ),
  })
  .refine((measure) => measure.apportioned_by === null || measure.unit === 'persons', {
    path: ['apportioned_by'],
    error: both('null beside a measure that is not counted in persons', '不是以 persons 计的指标，此处应为 null'),
  });

export const measuresSchema = z.strictObject({
  $schema: schemaLink,
  measures: z.array(measureSchema).min(1).describe('What is counted, in the order of the code book.'),
});

export type Measure = z.infer<typeof measureSchema>;
