import type { Fate } from '../../figures/figure-life.ts';
import { correctionSchema } from '../../records/rule-schema.ts';
import { sourceSchema } from '../../records/source-schema.ts';
import { citationForms } from '../../wording/cite-figure.ts';
import { allStatuses } from '../../wording/say-status.ts';
import { bothAddresses, bothLanguages, date, licence, listOf, published, text, withAll } from './published-shapes.ts';

const number = { type: ['number', 'null'], minimum: 0 };
const fates: readonly Fate[] = ['current', 'superseded', 'withdrawn'];
const addresses = { allOf: [bothAddresses, withAll({ json: { type: 'string', format: 'uri-reference' } })] };
const citations = withAll(Object.fromEntries(citationForms.map((form) => [form, text])));

/** The twin of a figure's page, as `write-figure.ts` writes it; the figure itself by the schema `row`. */
export const figureFileSchema = (row: string): object =>
  withAll(
    {
      id: text,
      address: addresses,
      title: bothLanguages,
      figure: { $ref: row },
      status: withAll({ label: bothLanguages, meaning: bothLanguages }),
      measure: withAll({ id: text, label: bothLanguages, definition: bothLanguages, cannot_show: bothLanguages, unit: text }),
      place: withAll({ code: text, level: text, name: bothLanguages, full_name: bothLanguages }),
      sources: listOf(published(sourceSchema)),
      history: withAll(
        {
          fate: { enum: fates },
          changed: { type: 'boolean' },
          said: listOf(withAll({ from: date, until: date, value: number, status: { enum: allStatuses } }, { qualifier: text, note: bothLanguages })),
          corrections: listOf(published(correctionSchema)),
        },
        { superseded_by: text },
      ),
      series: listOf(text),
      citation: withAll({ en: citations, zh: citations }),
      licence,
    },
    {
      newest_of: withAll({ figure_id: text, address: addresses }),
      value_is_repeated: { const: false },
      range: withAll({ low: number, high: number, says: bothLanguages, how: bothLanguages }),
      estimate: withAll({ method: bothLanguages, total: text, less: listOf(text), left: number, population: text, residents: number, exact_share: number }),
    },
  );
