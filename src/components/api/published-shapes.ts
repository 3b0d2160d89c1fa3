import { z } from 'zod';

/** Shapes that the schemas of published JSON have in common, by JSON Schema 2020-12. */
export const text = { type: 'string' };
export const date = { type: 'string', format: 'date' };
export const bothLanguages = { type: 'object', required: ['en', 'zh'], properties: { en: text, zh: text } };
/** Addresses in both languages; whole ones, once the site knows its own. */
export const bothAddresses = { type: 'object', required: ['en', 'zh'], properties: { en: { type: 'string', format: 'uri-reference' }, zh: { type: 'string', format: 'uri-reference' } } };
export const licence = { type: 'object', required: ['name', 'url'], properties: { name: text, url: { type: 'string', format: 'uri' } } };
export const listOf = (items: object) => ({ type: 'array', items });
export const orNull = (shape: object) => ({ anyOf: [shape, { type: 'null' }] });

/** An object in which all of these stand. It is not closed, because a later release may say more. */
export const withAll = (properties: Record<string, object>, mayHave: Record<string, object> = {}) => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...mayHave },
});

/** A schema of the data as those who read the files need it, not closed either. */
export function published(schema: z.ZodType): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { ...rest, additionalProperties: true };
}
