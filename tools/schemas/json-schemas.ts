import { z } from 'zod';
import { measuresSchema } from '../../src/records/measure-schema.ts';
import { placesSchema } from '../../src/records/place-schema.ts';
import { publishedSchema } from '../../src/records/published-schema.ts';
import { quotationsSchema } from '../../src/records/quotation-schema.ts';
import { releaseSchema } from '../../src/records/release-schema.ts';
import { correctionsSchema, ruleSchema } from '../../src/records/rule-schema.ts';
import { siteSchema } from '../../src/records/site-schema.ts';
import { sourcesSchema } from '../../src/records/source-schema.ts';
import { termsSchema } from '../../src/records/term-schema.ts';
import { inStepSchema } from '../../src/stories/in-step.ts';
import { namesSchema } from '../../src/stories/names.ts';
import { pageSchema, storySchema, withdrawnSchema } from '../../src/stories/story-schema.ts';
import { themesSchema } from '../../src/stories/themes.ts';

const schemas = {
  corrections: correctionsSchema,
  disclosure: ruleSchema,
  'in-step': inStepSchema,
  measures: measuresSchema,
  names: namesSchema,
  page: pageSchema,
  places: placesSchema,
  published: publishedSchema,
  quotations: quotationsSchema,
  release: releaseSchema,
  site: siteSchema,
  sources: sourcesSchema,
  story: storySchema,
  terms: termsSchema,
  themes: themesSchema,
  withdrawn: withdrawnSchema,
};

/** The schemas of data/ and content/ (front matter included) as JSON Schema (2020-12), by name. What they cannot say, the build checks. */
export function jsonSchemas(): readonly [name: string, text: string][] {
  return Object.entries(schemas).map(([name, schema]) => [
    name,
    `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
  ]);
}
