import type { z } from 'zod';
import { partLanguages } from './expected.ts';
import { shownPath } from './folders.ts';
import { Problem, type Words } from './problem.ts';
import { readJson } from './read-json.ts';

/** Reads a JSON file and checks its shape, field by field. Throws a Problem for the first thing that is off. */
export function readShaped<T>(path: string, schema: z.ZodType<T>): T {
  return checkShape(readJson(path), schema, shownPath(path));
}

/** The value, typed, when it has the shape; a Problem naming the field when it has not. */
export function checkShape<T>(value: unknown, schema: z.ZodType<T>, file: string): T {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (!issue) throw result.error;
  throw new Problem({ file, at: sayPath(issue.path, value), ...sayIssue(issue, value) });
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
  const missing = value === undefined;
  const language = issue.path.at(-1) === 'zh' || issue.path.at(-1) === 'en';
  return {
    found: missing
      ? { en: language ? 'no translation' : 'nothing', zh: language ? '缺少这种语言的文字' : '没有填写' }
      : { en: JSON.stringify(value), zh: JSON.stringify(value) },
    expected: partLanguages(issue.message),
    todo: missing
      ? { en: 'add this field', zh: '补上这一项' }
      : { en: 'correct this field', zh: '更正这一项' },
  };
}

function isRecord(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
