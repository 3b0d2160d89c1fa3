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
    parts: z
      .array(z.array(slug).min(2, expected('at least two measures that make up this one', '至少两个合起来等于本指标的指标')))
      .min(1, expected('at least one set of parts; else leave the field out', '至少一组分项；没有就不写这一项'))
      .optional()
      .describe(
        'Sets of measures; those of one set together make up this one, as children by age do, and by need. Cross-classifications are said by giving parts of parts. It obliges no release to give them.',
      ),
    ratio_of: z
      .strictObject({
        numerator: slug.describe('Id of the measure that is divided.'),
        denominator: slug.describe('Id of the measure it is divided by.'),
        per: z.number(expected('a number above zero', '大于零的数', '100')).positive(expected('a number above zero', '大于零的数', '100')).describe('To how many of the denominator it is told: 100 for a percentage.'),
        decimals: z
          .int(expected('a whole number from 0 to 6', '0 到 6 的整数', '1'))
          .min(0, expected('a whole number from 0 to 6', '0 到 6 的整数', '1'))
          .max(6, expected('a whole number from 0 to 6', '0 到 6 的整数', '1'))
          .describe('To how many decimals it is rounded when published: that bounds both counts.'),
      })
      .optional()
      .describe('For a measure that is a rate of two others: which, so that what the rate gives away of them is reckoned with.'),
  })
  .refine((measure) => !measure.protected || measure.unit === 'persons', {
    path: ['unit'],
    error: both(
      'persons: a share of few people tells their number, so a protected measure is always a count',
      'persons：人数很少时，比例也会透露人数，所以受保护的指标只能是计数',
    ),
  })
  .refine((measure) => !measure.protected || measure.adds_up, {
    path: ['adds_up'],
    error: both(
      'true: a protected count is attacked through the sums it stands in, and without them nothing would be',
      'true：受保护的人数要靠它所在的合计来检验，不能相加就无从检验',
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
