import type { Row } from '../../downloads/rows.ts';
import { wordsOf } from '../../locale/words.ts';
import { allStatuses, markerOf } from '../../wording/say-status.ts';

const text = { type: 'string' };
const oneOf = (...values: string[]) => ({ type: 'string', enum: values });

/** A figure as JSON has it, by JSON Schema 2020-12; each column with what the code book says of it. */
export function rowSchema(): object {
  const shapes: Record<keyof Row, object> = {
    figure_id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    place_code: { type: 'string', pattern: '^(\\d{6}|[A-Z]{2})$' },
    place_level: oneOf('country', 'province', 'prefecture', 'county'),
    place_en: text,
    place_zh: text,
    measure: text,
    measure_en: text,
    measure_zh: text,
    period: { type: ['string', 'null'], pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
    value: { type: ['number', 'null'], minimum: 0 },
    unit: oneOf('persons', 'count', 'percent'),
    status: oneOf(...allStatuses),
    marker: oneOf(...new Set(Object.values(markerOf))),
    obs_status: oneOf('A', 'E', 'P', 'M'),
    obs_conf: oneOf('F', 'C'),
    qualifier: oneOf('', 'at-least', 'rounded', 'sum-of-parts', 'derived'),
    method: oneOf('', 'population-share'),
    sources: text,
    note_en: text,
    note_zh: text,
    release: { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  };
  const { columns } = wordsOf('en').files;
  const properties = Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, { ...shape, description: columns[name as keyof Row].says }]));
  return { type: 'object', required: Object.keys(shapes), additionalProperties: false, properties };
}
