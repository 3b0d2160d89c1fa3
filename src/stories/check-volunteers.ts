import { otherLocale, type InBoth, type Locale } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import type { NamePair } from './names.ts';
import { nearestName } from './nearest-name.ts';
import { nameFinder } from './pairs/names-in.ts';
import { placeInHead } from './place-in-head.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';

/**
 * A volunteer’s story names her in its body as in its front matter, or in another way that content/names.json has for
 * her; and where that has her name in one language, the other language takes the name beside it. A slip in a name would
 * stand at the head of the page, in lists and on the share card.
 */
export function checkVolunteers(stories: readonly Text<object>[], names: readonly NamePair[]): void {
  const known = new Map(names.flatMap((pair) => [...pair.en, ...pair.zh].map((way) => [way, pair] as const)));
  const texts = new Map(stories.map((text) => [text.slug + text.locale, text]));
  for (const text of stories) {
    const volunteer = volunteerOf(text);
    if (volunteer === undefined) continue;
    const twin = texts.get(text.slug + otherLocale(text.locale));
    const pair = known.get(volunteer);
    const theirs = twin && volunteerOf(twin);
    if (pair && twin && theirs !== undefined && !pair[twin.locale].includes(theirs)) {
      refuse(twin, theirs, { en: `${volunteer} has another name beside it in content/names.json`, zh: `content/names.json 里与 ${volunteer} 成对的是另一个写法` }, pair[twin.locale][0]);
    }
    const words = plainProse(text.body).text.replace(/\s+/g, ' ');
    const ways = [volunteer, ...(pair?.[text.locale] ?? [])];
    if (nameFinder([{ en: ways, zh: ways }])(words).length > 0) continue;
    const near = nearest(volunteer, words, text.locale);
    refuse(text, volunteer, { en: 'which the text below does not name', zh: '而正文里没有这个姓名' }, near);
  }
}

function volunteerOf({ head }: Text<object>): string | undefined {
  const name: unknown = Reflect.get(head, 'volunteer');
  return typeof name === 'string' ? name : undefined;
}

/** The likeliest name among the words: of as many capitals in English; in Chinese as long, but one character off, and the most frequent. */
function nearest(name: string, words: string, locale: Locale): string | undefined {
  if (locale === 'en') {
    const capitals = Array.from({ length: name.split(' ').length }, () => String.raw`\p{Lu}[\p{L}’-]*`).join(' ');
    return nearestName(name, new Set([...words.matchAll(new RegExp(`(?<!\\p{L})(?=(${capitals}))`, 'gu'))].map(([, found = '']) => found)));
  }
  const signs = [...name];
  const times = new Map<string, number>();
  for (const run of words.match(/[\p{Script=Han}·]+/gu) ?? []) {
    const all = [...run];
    for (let at = 0; at + signs.length <= all.length; at++) {
      const other = all.slice(at, at + signs.length);
      if (other[0] === signs[0] && other.filter((sign, place) => sign !== signs[place]).length === 1) times.set(other.join(''), (times.get(other.join('')) ?? 0) + 1);
    }
  }
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function refuse(text: Text<object>, name: string, why: InBoth, near: string | undefined): never {
  throw new Problem({
    file: text.file,
    at: placeInHead(text.headText, ['volunteer']),
    found: { en: `the volunteer ${name}: ${why.en}`, zh: `志愿者 ${name}：${why.zh}` },
    expected: { en: 'her name as the text writes it, or as content/names.json pairs it', zh: '姓名与正文一致，或与 content/names.json 里的写法成对' },
    todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'correct the name, or name her in the text', zh: '更正姓名，或在正文里写出她的姓名' },
  });
}
