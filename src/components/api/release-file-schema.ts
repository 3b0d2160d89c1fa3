import { measureSchema } from '../../records/measure-schema.ts';
import { sourceSchema } from '../../records/source-schema.ts';
import { termSchema } from '../../records/term-schema.ts';
import { allStatuses } from '../../wording/say-status.ts';
import { bothLanguages, date, licence, listOf, published, text, withAll } from './published-shapes.ts';

/** A measure of the code book, with the rule by which it is counted. */
const explained = (measure: { properties?: object; required?: string[] }) => ({
  ...measure,
  properties: { ...measure.properties, counting: bothLanguages },
  required: [...(measure.required ?? []), 'counting'],
});

/** A file of figures with its code book, as `write-json.ts` writes it; rows by the schema `row`. */
export const releaseFileSchema = (row: string): object =>
  withAll({
    name: bothLanguages,
    programme: bothLanguages,
    authority: bothLanguages,
    release: withAll({ date, title: bothLanguages, note: bothLanguages }),
    licence,
    statuses: listOf(withAll({ status: { enum: allStatuses }, marker: text, label: bothLanguages, meaning: bothLanguages })),
    methods: { type: 'object', additionalProperties: bothLanguages },
    measures: listOf(explained(published(measureSchema))),
    terms: listOf(published(termSchema)),
    sources: listOf(published(sourceSchema)),
    figures: listOf({ $ref: row }),
  });
