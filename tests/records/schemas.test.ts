import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from '../../tools/schemas/json-schemas.ts';

test('The schemas for editors are those the build checks with: run npm run schemas after a change', () => {
  for (const [name, text] of jsonSchemas()) expect(readFileSync(`data/schemas/${name}.schema.json`, 'utf8')).toBe(text);
  expect(readdirSync('data/schemas')).toHaveLength(jsonSchemas().length);
});

test('Every field of every schema has a sentence that says what it means', () => {
  const bare: string[] = [];
  const walk = (schema: object, path: string): void => {
    for (const [key, field] of Object.entries(Reflect.get(schema, 'properties') ?? {}) as [string, object][]) {
      if (!Reflect.get(field, 'description')) bare.push(`${path}.${key}`);
      walk(field, `${path}.${key}`);
    }
    const items: unknown = Reflect.get(schema, 'items');
    if (typeof items === 'object' && items) walk(items, `${path}[]`);
    for (const either of ['anyOf', 'oneOf']) for (const each of (Reflect.get(schema, either) ?? []) as object[]) walk(each, path);
  };
  for (const [name, text] of jsonSchemas()) walk(JSON.parse(text) as object, name);
  expect(bare).toEqual([]);
});
