import type { z } from 'zod';
import type { InBoth } from '../../src/locale/locales.ts';
import { partLanguages } from '../../src/records/expected.ts';
import { date } from '../../src/records/shapes.ts';
import { today } from '../../src/records/today.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { findTelling } from '../../src/stories/safeguards/find-telling.ts';
import { Unfit } from './ask.ts';

/** Reads an answer by the shape of its field. */
export const byShape =
  <T>(shape: z.ZodType<T>) =>
  (answer: string): T => {
    const { success, data, error } = shape.safeParse(answer);
    if (success) return data;
    throw new Unfit(partLanguages(error.issues[0]?.message ?? ''));
  };

/** An answer as it was meant where signs count and their width does not: full-width digits, letters and commas become plain. */
export const plainly = (answer: string): string => answer.normalize('NFKC').trim();

/** A code or a number by the shape of its field, however wide its signs were typed. */
export const byPlainShape =
  <T>(shape: z.ZodType<T>) =>
  (answer: string): T =>
    byShape(shape)(plainly(answer));

/** A whole number. */
export const byNumber =
  (shape: z.ZodType<number>) =>
  (answer: string): number => {
    const written = plainly(answer);
    return byShape(shape as z.ZodType<number, unknown>)((/^\d+$/.test(written) ? Number(written) : written) as never);
  };

/** A day, as YYYY-MM-DD or the way people write it here: 2026年1月4日, 2026.1.4, 2026/1/4. */
export function readDate(answer: string): string {
  const [, year, month = '', day = ''] = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*日?$/.exec(plainly(answer)) ?? [];
  return byShape(date)(year ? [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-') : answer);
}

/** A day that has come. */
export function readPastDate(answer: string): string {
  const day = readDate(answer);
  if (day <= today()) return day;
  throw new Unfit({ en: `a day not after today, ${today()}`, zh: `不晚于今天（${today()}）的日期` });
}

/** Words that a story may hold: nothing in them leads to a child or to somebody’s door. `known` are names that may stand. */
export const harmless =
  (read: (answer: string) => string, known: readonly string[]) =>
  (answer: string): string => {
    const words = read(answer);
    const telling = findTelling(words, known)?.told;
    if (telling) throw new Unfit(telling.expected, telling.found);
    return words;
  };

/** One of several, by its number in the list or by name. */
export const oneOf =
  <T extends string>(names: readonly T[]) =>
  (answer: string): T => {
    const written = plainly(answer).toLowerCase();
    const found = names[Number(written) - 1] ?? names.find((name) => name === written);
    if (found) return found;
    throw new Unfit({ en: `a number from the list, or one of ${names.join(', ')}`, zh: `列表中的序号，或 ${names.join('、')}` });
  };

/** Several of a list, by number or name, parted by commas or spaces; at least `least`. */
export const someOf =
  <T extends string>(names: readonly T[], least: number, most: number, kind: InBoth) =>
  (answer: string): T[] => {
    const parts = plainly(answer).split(/[\s,;、]+/).filter(Boolean);
    const found = parts.map((part) => names[Number(part) - 1] ?? names.find((name) => name === part));
    const strange = parts.find((_, at) => !found[at]);
    if (strange) {
      const near = nearestName(strange, names);
      throw new Unfit({ en: `${kind.en}; ${strange} is unknown${near ? `, did you mean ${near}?` : ''}`, zh: `${kind.zh}；没有 ${strange}${near ? `，是否想写 ${near}？` : ''}` });
    }
    const all = [...new Set(found as T[])];
    if (all.length >= least && all.length <= most) return all;
    throw new Unfit(kind);
  };
