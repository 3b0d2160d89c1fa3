import type { FigureBook } from '../figures/figure-book.ts';
import type { InBoth } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import type { NamePair } from './names.ts';
import { datesIn, isTold } from './pairs/dates-in.ts';
import { linksIn } from './pairs/links-in.ts';
import { nameFinder, type NameFinder } from './pairs/names-in.ts';
import { spelledNumbersIn } from './pairs/spelled-numbers-in.ts';
import { wordsOfText, type Stated } from './pairs/stated.ts';
import { tagsIn } from './pairs/tags-in.ts';
import { placeInHead } from './place-in-head.ts';
import type { Text } from './read-texts.ts';

/** Fields that each language words for itself; in `pictures` that is `alt`. All others are the same in both. */
const worded = ['title', 'dek', 'volunteer'];

/** One kind of thing that both languages have to state, and how it is found in a text. */
type Kind = { name: InBoth; find: (text: Text<object>) => readonly Stated[]; told?: typeof isTold };

/**
 * Holds the two languages of a text to the same front matter, but for the words in it, and to the same figures, places,
 * charts, events, pictures, sources, links, dates, names and numbers in words. Each may say it in its own way and order and as
 * often as it likes; what one of them states the other states too. `names` are those of content/names.json. That both
 * have the same headings is for `checkSections` to see.
 */
export function checkPairs(texts: readonly Text<object>[], { code }: Pick<FigureBook, 'code'>, names: readonly NamePair[]): void {
  // The country and the province often go without saying in Chinese: 全国, 全省.
  const places = [...code.places.values()].filter(({ level }) => level === 'prefecture' || level === 'county');
  const known = [...names, ...places.map(({ name, full_name }) => ({ en: [name.en, full_name.en], zh: [name.zh, full_name.zh] }))];
  const findNames = nameFinder(known);
  const chinese = new Map(texts.filter(({ locale }) => locale === 'zh').map((text) => [text.slug, text]));
  for (const en of texts) {
    const zh = chinese.get(en.slug);
    if (en.locale !== 'en' || !zh) continue;
    compareHeads(en, zh);
    for (const kind of kindsFor((words) => findNames(words, volunteerOf(en, zh)))) compare(kind, en, zh);
  }
}

function compareHeads(text: Text<object>, twin: Text<object>): void {
  const fields = [...new Set([...Object.keys(text.head), ...Object.keys(twin.head)])].filter((name) => !worded.includes(name));
  const field = fields.find((name) => valueOf(text, name) !== valueOf(twin, name));
  if (!field) return;
  const [found, wanted] = [valueOf(twin, field), valueOf(text, field)];
  throw new Problem({
    file: twin.file,
    at: placeInHead(twin.headText, [field]),
    found: { en: found || 'none', zh: found || '没有' },
    expected: { en: `the same as in ${text.file}: ${wanted || 'none'}`, zh: `与 ${text.file} 一致：${wanted || '没有'}` },
    todo: { en: 'make the two languages agree', zh: '让两种语言一致' },
  });
}

/** What a field holds, in one order, without the alternative texts. */
const valueOf = (text: Text<object>, name: string): string =>
  JSON.stringify(Reflect.get(text.head, name), (key, value: unknown) => (key === 'alt' ? undefined : inOrder(value))) ?? '';

const inOrder = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

function kindsFor(findNames: NameFinder): readonly Kind[] {
  const inWords = <T extends { index: number; written: string }>(find: (words: string) => readonly T[], keyOf: (found: T) => string) => (text: Text<object>) =>
    wordsOfText(text).flatMap(({ words, placeOf }) => find(words).map((found): Stated => ({ key: keyOf(found), written: found.written, place: () => placeOf(found.index) })));
  return [
    { name: { en: 'tag', zh: '标签' }, find: tagsIn },
    { name: { en: 'link', zh: '链接' }, find: linksIn },
    { name: { en: 'date', zh: '日期' }, find: inWords(datesIn, ({ key }) => key), told: isTold },
    { name: { en: 'name', zh: '名称' }, find: inWords(findNames, ({ key }) => key) },
    { name: { en: 'number', zh: '数目' }, find: inWords(spelledNumbersIn, ({ value }) => String(value)) },
  ];
}

function volunteerOf(en: Text<object>, zh: Text<object>): NamePair[] {
  const [english, chinese]: unknown[] = [Reflect.get(en.head, 'volunteer'), Reflect.get(zh.head, 'volunteer')];
  return typeof english === 'string' && typeof chinese === 'string' ? [{ en: [english], zh: [chinese] }] : [];
}

function compare({ name, find, told = (key, others) => others.includes(key) }: Kind, en: Text<object>, zh: Text<object>): void {
  const [inEnglish, inChinese] = [find(en), find(zh)];
  const unmatched = (stated: readonly Stated[], others: readonly Stated[]): readonly Stated[] => {
    const keys = others.map(({ key }) => key);
    return stated.filter(({ key }, at) => !told(key, keys) && stated.findIndex((each) => each.key === key) === at);
  };
  const [onlyEnglish, onlyChinese] = [unmatched(inEnglish, inChinese), unmatched(inChinese, inEnglish)];
  const [first, ...more] = onlyEnglish;
  const [second, ...others] = onlyChinese;
  // One on each side is most likely one thing, told differently.
  const twins = more.length === 0 && others.length === 0;
  if (first) refuse(en, zh, name, first, twins ? second : undefined);
  if (second) refuse(zh, en, name, second);
}

function refuse(text: Text<object>, twin: Text<object>, name: InBoth, { written, place }: Stated, instead?: Stated): never {
  const other = `${twin.locale}.mdx`;
  throw new Problem({
    file: text.file,
    at: place(),
    found: instead
      ? { en: `the ${name.en} ${written}, where ${other} has ${instead.written} (${instead.place()})`, zh: `${name.zh} ${written}，而 ${other} 里写的是 ${instead.written}（${instead.place()}）` }
      : { en: `the ${name.en} ${written}, which ${other} does not have`, zh: `${name.zh} ${written}，而 ${other} 里没有` },
    expected: { en: `each ${name.en} in both languages`, zh: `两种语言都有这个${name.zh}` },
    todo: instead
      ? { en: 'make the two languages agree: see which of them is right, and correct the other', zh: '让两种语言一致：看哪一个写对了，更正另一个' }
      : { en: `make the two languages agree: add it to ${other}, or take it out here`, zh: `让两种语言一致：补进 ${other}，或在这里删去` },
  });
}
