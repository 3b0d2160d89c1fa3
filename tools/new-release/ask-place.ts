import type { Place } from '../../src/records/place-schema.ts';
import { slug, words } from '../../src/records/shapes.ts';
import { z } from 'zod';
import { ask, Unfit } from '../ask/ask.ts';
import { byPlainShape, byShape, plainly } from '../ask/read-answer.ts';
import { findPlace, type Outlined } from '../ask-figure/find-place.ts';
import { expected } from '../../src/records/expected.ts';
import type { ReleaseDesk } from './desk-of-release.ts';

const sayPlace = (place: Place | Outlined): string => (typeof place.name === 'string' ? `${place.code} ${place.name}` : `${place.code} ${place.name.zh} ${place.name.en}`);

/** Asks for a place. A county that the outlines know and the code book does not is described and added with the release. */
export async function askPlace(at: ReleaseDesk): Promise<Place> {
  for (;;) {
    const found = await ask(at.desk, {
      ask: { zh: '地区，写名称或代码', en: 'Place, by name or code' },
      read: (answer) => readPlace(answer, at),
    });
    if ('level' in found) {
      at.desk.say(`  → ${sayPlace(found)}`);
      return found;
    }
    const wanted = await ask(at.desk, {
      ask: { zh: `places.json 里还没有 ${sayPlace(found)}。随这次发布一起加入吗？写“是”或“否”`, en: `${sayPlace(found)} is not in places.json yet. Add it with this release? yes or no` },
      read: readYesOrNo,
    });
    if (wanted) return describeCounty(found, at);
  }
}

/** 是, y and yes; 否, n and no. */
export function readYesOrNo(answer: string): boolean {
  const said = plainly(answer).toLowerCase().replace(/[。.!]$/, '');
  if (['y', 'yes', '是', '对', '好'].includes(said)) return true;
  if (['n', 'no', '否', '不', '不是'].includes(said)) return false;
  throw new Unfit({ en: 'yes or no', zh: '“是”或“否”' });
}

function readPlace(answer: string, { places, outlined, code }: ReleaseDesk): Place | Outlined {
  const found = findPlace(answer, places(), outlined);
  if ('place' in found) return found.place;
  if ('county' in found) return found.county;
  const written = plainly(answer);
  const parent = `${written.slice(0, 4)}00`;
  // Where no outlines are kept, the code alone says of which prefecture a county is.
  if (outlined.length === 0 && /^\d{6}$/.test(written) && written !== parent && code.places.get(parent)?.level === 'prefecture') return { code: written, parent, name: '' };
  const like = found.like && sayPlace(found.like);
  throw new Unfit(
    { en: `a place of data/places.json${outlined.length > 0 ? ', or a county of the outlines' : ', or the six-digit code of a new county'}${like ? `; did you mean ${like}?` : ''}`, zh: `data/places.json 中的地区${outlined.length > 0 ? '，或边界文件中的县' : '，或新县的六位代码'}${like ? `；是否想写 ${like}？` : ''}` },
  );
}

const county = byShape(words.max(40, expected('at most 40 characters', '不超过 40 个字符')));

async function describeCounty({ code, parent, name }: Outlined, at: ReleaseDesk): Promise<Place> {
  const { desk } = at;
  const zh = await ask(desk, { ask: { zh: '中文全称', en: 'Full name in Chinese' }, ...(name && { otherwise: name }), read: named(/\p{Script=Han}/u) });
  const en = await ask(desk, { ask: { zh: '英文名（如 Zhang County）', en: 'Name in English (such as Zhang County)' }, read: named(/^[\p{Script=Latin}\s’'-]+$/u) });
  const taken = at.places().map((place) => place.slug);
  const free = en.normalize('NFD').toLowerCase().replace(/[^a-z\s-]/g, '').trim().replace(/[\s-]+/g, '-');
  const address = await ask(desk, {
    ask: { zh: '在网址里的写法（小写字母和连字符，以后不能再改）', en: 'Its part of the address (small letters and hyphens; it can never change)' },
    otherwise: free,
    read: byPlainShape(slug.refine((each: string) => !taken.includes(each), expected('a name that no other place has', '别的地区没有用过的写法')) as z.ZodType<string>),
  });
  const place: Place = { code, level: 'county', parent, slug: address, name: { en, zh: name || zh }, full_name: { en, zh } };
  at.addPlace(place);
  desk.say(`  → ${sayPlace(place)}`);
  return place;
}

const named = (script: RegExp) => (answer: string): string => {
  const name = county(answer);
  if (script.test(name)) return name;
  throw new Unfit({ en: 'a name in the writing of that language', zh: '用这种语言的文字写的名称' });
};
