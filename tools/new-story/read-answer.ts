import { existsSync } from 'node:fs';
import { inContent } from '../../src/records/folders.ts';
import type { Place } from '../../src/records/place-schema.ts';
import { slug } from '../../src/records/shapes.ts';
import { reservedSlugs } from '../../src/stories/list-stories.ts';
import { Unfit } from '../ask/ask.ts';
import { byPlainShape, plainly } from '../ask/read-answer.ts';

/** A folder name that is free. */
export function readSlug(answer: string): string {
  const name = byPlainShape(slug)(answer);
  if (reservedSlugs.includes(name)) throw new Unfit({ en: `any name but ${reservedSlugs.join(', ')}`, zh: `除 ${reservedSlugs.join('、')} 以外的名称` });
  if (existsSync(inContent('stories', name))) throw new Unfit({ en: `another name: content/stories/${name} is there already`, zh: `另取一个：content/stories/${name} 已经有了` });
  return name;
}

/** A prefecture or county by code, by name in either language, with or without 市 or 州, or by its part of the address. */
export const placeAmong =
  (places: readonly Place[]) =>
  (answer: string): Place => {
    const wanted = plainly(answer).toLowerCase();
    const found = places.find(({ code, slug: address, name, full_name }) => [code, address, name.en, name.zh, full_name.en, full_name.zh].some((each) => each.toLowerCase() === wanted));
    if (found) return found;
    throw new Unfit({ en: 'a prefecture, or a county that stands in data/places.json, by name or code', zh: '市州，或 data/places.json 中已有的县，写名称或代码' });
  };
