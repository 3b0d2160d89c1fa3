import { existsSync } from 'node:fs';
import type { z } from 'zod';
import type { InBoth } from '../../src/locale/locales.ts';
import { partLanguages } from '../../src/records/expected.ts';
import { inContent } from '../../src/records/folders.ts';
import type { Place } from '../../src/records/place-schema.ts';
import { slug } from '../../src/records/shapes.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { Unfit } from './ask.ts';

/** Reads an answer by the shape of its field. */
export const byShape =
  <T>(shape: z.ZodType<T>) =>
  (answer: string): T => {
    const { success, data, error } = shape.safeParse(answer);
    if (success) return data;
    throw new Unfit(partLanguages(error.issues[0]?.message ?? ''));
  };

/** A folder name that is free. */
export function readSlug(answer: string): string {
  const name = byShape(slug)(answer);
  if (existsSync(inContent('stories', name))) throw new Unfit({ en: `another name: content/stories/${name} is there already`, zh: `另取一个：content/stories/${name} 已经有了` });
  return name;
}

/** One of several, by its number in the list or by name. */
export const oneOf =
  <T extends string>(names: readonly T[]) =>
  (answer: string): T => {
    const found = names[Number(answer) - 1] ?? names.find((name) => name === answer.toLowerCase());
    if (found) return found;
    throw new Unfit({ en: `a number from the list, or one of ${names.join(', ')}`, zh: `列表中的序号，或 ${names.join('、')}` });
  };

/** Several of a list, by number or name, parted by commas or spaces; at least `least`. */
export const someOf =
  <T extends string>(names: readonly T[], least: number, most: number, kind: InBoth) =>
  (answer: string): T[] => {
    const parts = answer.split(/[\s,，、]+/).filter(Boolean);
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

/** A prefecture or county by code, by name in either language, with or without 市 or 州, or by its part of the address. */
export const placeAmong =
  (places: readonly Place[]) =>
  (answer: string): Place => {
    const wanted = answer.toLowerCase();
    const found = places.find(({ code, slug: address, name, full_name }) => [code, address, name.en, name.zh, full_name.en, full_name.zh].some((each) => each.toLowerCase() === wanted));
    if (found) return found;
    throw new Unfit({ en: 'a prefecture, or a county that stands in data/places.json, by name or code', zh: '市州，或 data/places.json 中已有的县，写名称或代码' });
  };
