import type { FigureBook } from '../figures/figure-book.ts';
import { findSeries, seriesIds, whyNotJoin } from '../figures/series.ts';
import { whyNotCompare } from '../figures/why-not-compare.ts';
import { Problem, type Words } from '../records/problem.ts';
import { period } from '../records/shapes.ts';
import { namesIn } from './figures-shown.ts';
import { nearestName } from './nearest-name.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, tagsNamed, type Tag } from './scan-body.ts';
import { sayJoin, sayObstacle } from './say-obstacle.ts';

type Fault = { found: Words; expected: Words; todo: Words };
type Found = Tag & { index: number };

/**
 * Holds the tags that show data to it: places, sources, series and figures that are known, pairs that may be compared,
 * dates of the calendar. That the attributes are there at all is for `checkTags` to see.
 */
export function checkDataTags(text: Text<unknown>, book: FigureBook): void {
  const each = (name: string, faultOf: (tag: Found) => Fault | undefined): void => {
    for (const tag of tagsNamed(text.body, name)) {
      const fault = faultOf(tag);
      if (fault) throw new Problem({ file: text.file, at: placeInText(text, tag.index), ...fault });
    }
  };
  each('MiniMap', (tag) => placeFault(tag, book));
  each('PlaceCard', (tag) => placeFault(tag, book));
  each('Sources', (tag) => namesIn(tag, 'ids').map((id) => (book.code.sources.has(id) ? undefined : unknown(id, book.code.sources.keys(), source))).find(Boolean));
  each('Chart', (tag) => chartFault(namesIn(tag, 'series'), book));
  each('Compare', (tag) => compareFault(attributeOf(tag, 'a') ?? '', attributeOf(tag, 'b') ?? '', book));
  each('Event', (tag) => dateFault(attributeOf(tag, 'date') ?? ''));
}

const source: Kind = { en: 'source', zh: '来源', whole: { en: 'the id of a source in data/', zh: 'data/ 中已有的来源编号' } };
const figure: Kind = { en: 'figure', zh: '数字', whole: { en: 'the id of a figure in data/', zh: 'data/ 中已有的数字编号' } };
const series: Kind = {
  en: 'series',
  zh: '系列',
  whole: { en: 'a place and a measure with a dated figure: an id of data/ without its date', zh: '有带日期数字的地区和指标，即 data/ 中不带日期的编号' },
};

type Kind = { en: string; zh: string; whole: { en: string; zh: string } };

function unknown(id: string, known: Iterable<string>, { en, zh, whole }: Kind): Fault {
  const near = nearestName(id, known);
  return {
    found: { en: `unknown ${en} id ${id}`, zh: `未知${zh}编号 ${id}` },
    expected: whole,
    todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'look the id up on the data page', zh: '到数据页查编号' },
  };
}

function placeFault(tag: Found, { code, prefectures }: FigureBook): Fault | undefined {
  const written = attributeOf(tag, 'place') ?? '';
  const place = code.places.get(written);
  if (place?.level === 'prefecture' || place?.level === 'county') return undefined;
  const fitting = [...code.places.values()].filter(({ level }) => level === 'prefecture' || level === 'county');
  // A name in place of a code is the likelier slip.
  const byName = fitting.find(({ slug, name }) => [slug, name.en.toLowerCase(), name.zh].includes(written.toLowerCase()));
  const near = byName?.code ?? nearestName(written, fitting.map((each) => each.code)) ?? prefectures[0]?.code ?? '';
  const name = code.places.get(near)?.name;
  return {
    found: place
      ? { en: `${written}, which is ${place.name.en}, a ${place.level}`, zh: `${written} 是${place.name.zh}，不是市州或县区` }
      : { en: `unknown place ${written}`, zh: `未知地区 ${written}` },
    expected: { en: 'the code of a prefecture or county in data/places.json', zh: 'data/places.json 中市州或县区的代码' },
    todo: { en: `did you mean ${near} (${name?.en})?`, zh: `是否想写 ${near}（${name?.zh}）？` },
  };
}

function chartFault(ids: readonly string[], book: FigureBook): Fault | undefined {
  const found = ids.map((id) => findSeries(book, id));
  const missing = found.indexOf(undefined);
  if (missing >= 0) return unknown(ids[missing] ?? '', seriesIds(book), series);
  const all = found.flatMap((each) => each ?? []);
  const reasons = all.slice(1).map((each, at) => whyNotJoin(all[at] ?? each, each));
  const at = reasons.findIndex(Boolean);
  const reason = reasons[at];
  return reason && sayJoin(reason, ids[at] ?? '', ids[at + 1] ?? '');
}

function compareFault(a: string, b: string, book: FigureBook): Fault | undefined {
  const [one, other] = [book.find(a), book.find(b)];
  if (!one || !other) return unknown(one ? b : a, book.ids, figure);
  const obstacle = whyNotCompare(one, other);
  return obstacle && sayObstacle(obstacle, one, other);
}

function dateFault(date: string): Fault | undefined {
  if (period.safeParse(date).success) return undefined;
  return {
    found: { en: `the date ${date}`, zh: `日期 ${date}` },
    expected: { en: 'a day of the calendar, a month or a year: 2024-05-12, 2024-05 or 2024', zh: '真实存在的年月日、年月或年份：2024-05-12、2024-05 或 2024' },
    todo: { en: 'correct the date', zh: '更正日期' },
  };
}
