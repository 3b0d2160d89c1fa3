import { expect, test } from 'vitest';
import { z } from 'zod';
import { checkShape } from '../../src/records/check-shape.ts';
import { expected } from '../../src/records/expected.ts';
import { code, date, period, slug, words } from '../../src/records/shapes.ts';

const check = (value: unknown, schema: z.ZodType) => () => checkShape({ field: value }, z.strictObject({ field: schema }), 'data/made-up.json');

test.each([
  ['a day in Chinese', '2024年5月12日', date, /found: +"2024年5月12日"[\s\S]*to do: +write it like 2024-05-12\n[\s\S]*请改：照这样写：2024-05-12$/],
  ['a day that no calendar has', '2024-02-30', date, /write it like 2024-05-12/],
  ['a period in words', 'May 2024', period, /write it like 2024-05-12/],
  ['a place code that is short', '1100', code, /write it like "110000"/],
  ['an id with capitals', 'Daily', slug, /write it like daily-2024-05-12/],
  ['a name where a list should be', 'a', z.array(slug), /write it like \["…"\]/],
  ['a word that is no choice', 'c', z.enum(['a', 'b'], expected('a or b', 'a 或 b')), /write one of these: a, b\n[\s\S]*从这几个里选一个写：a、b$/],
  ['a declaration with but one answer', 'some', z.literal('none'), /to do: +correct this field\n[\s\S]*更正这一项$/],
  ['words too short', '', words, /to do: +correct this field/],
])('%s is refused, with a pattern to write it by where there is one', (_, value, schema, message) => {
  expect(check(value, schema)).toThrow(message);
});
