import { z } from 'zod';
import { expected } from './expected.ts';

/** Building blocks of the schemas. Every field's sentence says what it means; it reaches editors by JSON Schema. */

export const words = z
  .string(expected('words, in quotes', '文字，加英文双引号'))
  .trim()
  .min(1, expected('words, not an empty text', '文字，不能留空'));

export const bothLanguages = z
  .strictObject({
    en: words.describe('In English.'),
    zh: words.describe('In Simplified Chinese, written by the standard of that language.'),
  })
  .describe('The same words in both languages; neither may be missing.');

export const code = z
  .string()
  .regex(/^(\d{6}|[A-Z]{2})$/, expected('a six-digit GB/T 2260 code in quotes (a country: its two ISO 3166 letters)', '加引号的六位行政区划代码（国家用两位字母代码）', '"110000"'));

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, expected('small letters, digits and single hyphens', '小写英文字母、数字和单个连字符', 'daily-2024-05-12'));

// Patterns reach editors by JSON Schema; that a day is in the calendar only the build can check.
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const periodPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True but for days no calendar has, such as 2024-02-30. */
const inCalendar = (text: string): boolean =>
  !dayPattern.test(text) || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const dateExpected = expected('a date of the calendar as YYYY-MM-DD', '真实存在的日期，写作 YYYY-MM-DD', '2024-05-12');
export const date = z.string(dateExpected).regex(dayPattern, dateExpected).refine(inCalendar, dateExpected);

const periodExpected = expected('a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD', '年、年月或年月日：YYYY、YYYY-MM 或 YYYY-MM-DD', '2024-05-12');
export const period = z.string(periodExpected).regex(periodPattern, periodExpected).refine(inCalendar, periodExpected);

/** `$schema` lets an editor complete and check the file while it is written. */
export const schemaLink = z.string().optional().describe('Where the editor finds this schema.');
