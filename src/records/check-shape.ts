import type { z } from 'zod';
import { exampleIn, partLanguages } from './expected.ts';
import { shownPath } from './folders.ts';
import { Problem, type Words } from './problem.ts';
import { readJson } from './read-json.ts';

/** Reads a JSON file and checks its shape, field by field. Throws a Problem for the first thing that is off. */
export function readShaped<T>(path: string, schema: z.ZodType<T>): T {
  return checkShape(readJson(path), schema, shownPath(path));
}

/**
 * The value, typed, when it has the shape; a Problem naming the field when it has not. `placeOf` says where a field
 * stands, when that is known better than by its path.
 */
export function checkShape<T>(value: unknown, schema: z.ZodType<T>, file: string, placeOf?: (path: readonly PropertyKey[]) => string): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  const field = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  throw new Problem({ file, at: placeOf?.(field) ?? sayPath(issue.path, value), ...sayIssue(issue, value) });
}

/** `cells[3].value (620100 volunteers 2024-05-12)`: the path, and the cell's own key where there is one. */
export function sayPath(path: readonly PropertyKey[], root: unknown): string {
  let text = '';
  let key = '';
  let here: unknown = root;
  for (const step of path) {
    text += typeof step === 'number' ? `[${step}]` : text ? `.${String(step)}` : String(step);
    here = isRecord(here) || Array.isArray(here) ? Reflect.get(here, step) : undefined;
    if (isRecord(here) && 'measure' in here) {
      key = ['place', 'measure', 'period'].map((name) => String(Reflect.get(here as object, name))).join(' ');
    }
  }
  return (text || 'the whole file') + (key ? ` (${key})` : '');
}

type Issue = z.core.$ZodIssue;

function sayIssue(issue: Issue, root: unknown): { found: Words; expected: Words; todo: Words } {
  const value = issue.path.reduce<unknown>((here, step) => Object(here)[step], root);
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ');
    return {
      found: { en: `unknown field ${keys}`, zh: `未知字段 ${keys}` },
      expected: { en: 'only the fields of the schema', zh: '只能使用规定的字段' },
      todo: { en: 'check its spelling, or take it out', zh: '检查拼写，或删去这一项' },
    };
  }
  const expected = sayExpected(issue);
  if (value === undefined) {
    const language = issue.path.at(-1) === 'zh' || issue.path.at(-1) === 'en';
    return {
      found: { en: language ? 'no translation' : 'nothing', zh: language ? '缺少这种语言的文字' : '没有填写' },
      expected,
      todo: { en: 'add this field', zh: '补上这一项' },
    };
  }
  if (issue.path.at(-1) === 'value' && typeof value === 'string') {
    return {
      // A count in a message may be one that must not be seen.
      found: { en: 'a text in quotes (not repeated here)', zh: '引号里的文字（此处不重复）' },
      expected,
      todo: { en: 'take the quotes away and write digits only: 42000', zh: '去掉引号，只写数字：42000' },
    };
  }
  if (issue.code === 'custom' && issue.path.at(-1) === 'status') {
    return {
      found: { en: `the status ${String(value)}, which does not go with the value beside it`, zh: `状态 ${String(value)} 与旁边的数值不相配` },
      expected,
      todo: {
        en: 'to withhold a count set its value to null; else give the number with its true status',
        zh: '要隐去数字，就把 value 改为 null；要公布数字，就写它真实的状态',
      },
    };
  }
  if (issue.path[0] === 'cells' && issue.path.at(-1) === 'value') {
    return { found: { en: 'a value that a release cannot hold (not repeated here)', zh: '发布里不能写的值（此处不重复）' }, expected, todo: sayTodo(issue) };
  }
  const shown = JSON.stringify(value);
  return {
    found: { en: shown, zh: shown },
    expected,
    todo: sayTodo(issue),
  };
}

/** An example where there is one, the choices where there are several; else no more than that it is for correcting. */
function sayTodo(issue: Issue): Words {
  const example = exampleIn(issue.message) ?? (issue.code === 'invalid_type' ? examples[issue.expected] : undefined);
  if (example) return { en: `write it like ${example}`, zh: `照这样写：${example}` };
  if (issue.code === 'invalid_value' && issue.values.length > 1) return { en: `write one of these: ${issue.values.join(', ')}`, zh: `从这几个里选一个写：${issue.values.join('、')}` };
  return { en: 'correct this field', zh: '更正这一项' };
}

const examples: Record<string, string> = { array: '["…"]', object: '{ "en": "…", "zh": "…" }', boolean: 'true', number: '42000' };

/** Shapes a schema asks for, where it has no words of its own. */
const shapeWords: Record<string, Words> = {
  array: { en: 'a list in square brackets: ["…"]', zh: '方括号里的列表：["…"]' },
  object: { en: 'fields in braces: { "en": "…", "zh": "…" }', zh: '花括号里的各项：{ "en": "…", "zh": "…" }' },
  string: { en: 'a text in quotes', zh: '加英文引号的文字' },
  boolean: { en: 'true or false, without quotes', zh: 'true 或 false，不加引号' },
  number: { en: 'a number, without quotes', zh: '数字，不加引号' },
};

function sayExpected(issue: Issue): Words {
  const own = issue.message.startsWith('Invalid') ? undefined : partLanguages(issue.message);
  const shape = issue.code === 'invalid_type' ? shapeWords[issue.expected] : undefined;
  return own ?? shape ?? { en: issue.message, zh: '符合规定的内容' };
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
