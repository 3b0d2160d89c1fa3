import { openBook, siteSettings } from '../../figures/figure-book.ts';
import { basePath } from '../../locale/paths.ts';
import { addressOfFile } from '../../locale/whole-address.ts';
import { fill, wordsOf } from '../../locale/words.ts';
import { titleData } from '../../wording/cite-data.ts';
import { comparisonSchema, releaseListSchema } from './comparison-schema.ts';
import { endpoints, mediaTypesOf, parametersOf, valuesIn, type Endpoint, type SchemaName } from './endpoints.ts';
import { figureFileSchema } from './figure-file-schema.ts';
import { releaseFileSchema } from './release-file-schema.ts';
import { rowSchema } from './row-schema.ts';

const component = (name: SchemaName | 'Row') => `#/components/schemas/${name}`;

const schemas = (): Record<SchemaName | 'Row', object> => {
  const row = component('Row');
  return { Row: rowSchema(), ReleaseFile: releaseFileSchema(row), Figure: figureFileSchema(row), ReleaseList: releaseListSchema(), Comparison: comparisonSchema(row) };
};

/** The addresses by OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.1), in English with the Chinese beside it. */
export function writeOpenApi(): string {
  const book = openBook();
  const { api } = wordsOf('en');
  const { licence } = siteSettings();
  const server = (process.env['SITE_ADDRESS'] ? addressOfFile('/') : basePath()).replace(/\/$/, '');
  const document = {
    openapi: '3.1.1',
    info: {
      title: titleData(book, 'en'),
      summary: titleData(book, 'zh'),
      version: book.release.release,
      description: [api.dek, api.fixed, api.missing, api.estimates, api.files].join(' '),
      license: { name: licence.name, url: licence.url },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    ...(server && { servers: [{ url: server }] }),
    externalDocs: { url: addressOfFile('/data/api/'), description: api.title },
    paths: Object.fromEntries(endpoints().map((endpoint) => [endpoint.path, { get: describe(endpoint) }])),
    components: { schemas: schemas() },
  };
  return `${JSON.stringify(document, null, 1)}\n`;
}

function describe(endpoint: Endpoint): object {
  const words = { en: wordsOf('en').api, zh: wordsOf('zh').api };
  const { name, schema, twin } = endpoint;
  const holds = { en: words.en.holdsOf[name] + (twin ? words.en.inChinese : ''), zh: words.zh.holdsOf[name] + (twin ? words.zh.inChinese : '') };
  // The last is of the newest release; its values go together, so the example leads somewhere.
  const example = valuesIn(endpoint).at(-1) ?? {};
  const parameters = [...parametersOf(endpoint)].map(([parameter, values]) => ({
    name: parameter,
    in: 'path',
    required: true,
    description: words.en.parameterOf[parameter],
    schema: { type: 'string', enum: values },
    example: example[parameter],
  }));
  const body = schema ? { $ref: component(schema) } : undefined;
  return {
    operationId: twin ? `${name}InChinese` : name,
    summary: holds.en,
    description: holds.zh,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: {
        description: fill(words.en.ok, { holds: holds.en }),
        headers: { 'Access-Control-Allow-Origin': { schema: { type: 'string', const: '*' } } },
        content: Object.fromEntries(mediaTypesOf(endpoint).map((type) => [type, body ? { schema: body } : {}])),
      },
      404: { description: words.en.missingFile },
    },
  };
}
