import { z } from 'zod';

/** Building blocks of the schemas. Every field's sentence says what it means; it reaches editors by JSON Schema. */

export const words = z
  .string({ error: 'words, in quotes' })
  .trim()
  .min(1, { error: 'words, not an empty text' });

export const bothLanguages = z
  .strictObject({
    en: words.describe('In English.'),
    zh: words.describe('In Simplified Chinese, written by the standard of that language.'),
  })
  .describe('The same words in both languages; neither may be missing.');

export const code = z
  .string()
  .regex(/^(\d{6}|[A-Z]{2})$/, { error: 'a six-digit GB/T 2260 code in quotes (a country: its two ISO 3166 letters)' });

export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'small letters, digits and single hyphens' });

// Patterns reach editors by JSON Schema; that a day is in the calendar only the build can check.
const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const periodPattern = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** True but for days no calendar has, such as 2024-02-30. */
const inCalendar = (text: string): boolean =>
  !dayPattern.test(text) || new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

const dateExpected = { error: 'a date of the calendar as YYYY-MM-DD' };
export const date = z.string(dateExpected).regex(dayPattern, dateExpected).refine(inCalendar, dateExpected);

const periodExpected = { error: 'a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD' };
export const period = z.string(periodExpected).regex(periodPattern, periodExpected).refine(inCalendar, periodExpected);

/** `$schema` lets an editor complete and check the file while it is written. */
export const schemaLink = z.string().optional().describe('Where the editor finds this schema.');
