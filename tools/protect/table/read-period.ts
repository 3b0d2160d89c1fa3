import { period } from '../../../src/records/shapes.ts';
import { plain } from './plain-text.ts';

/** A period as people write it: 2026年6月30日, 2026.6.30, 2026/6, 2026年, 20260630, 2026年底. Undefined where a text is none. */
export function readPeriod(written: string | number): string | undefined {
  const text = plain(written).replace(/ /g, '');
  const end = /^(\d{4})年(?:年?)(?:底|末)$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(?:底|末)$/.exec(text);
  if (end) return lastDay(Number(end[1]), end[2] === undefined ? 12 : Number(end[2]));
  const [, year, month, day] =
    /^(\d{4})(?:年|[-./])?$/.exec(text) ?? /^(\d{4})[年./-](\d{1,2})月?$/.exec(text) ?? /^(\d{4})[年./-](\d{1,2})[月./-](\d{1,2})日?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})?$/.exec(text) ?? [];
  const said = [year, month, day].filter((part) => part !== undefined).map((part, at) => (at === 0 ? part : part.padStart(2, '0'))).join('-');
  return period.safeParse(said).success ? said : undefined;
}

/** The periods that a title, a sheet’s name or a file’s name speaks of: what follows 截至 where anything does, else every date in it. */
export function periodsIn(written: string | number): readonly string[] {
  const text = plain(written).replace(/ (?=\d|[年月日])|(?<=[\d年月]) /g, '');
  if (/填报|填表|制表|打印|上报|报送/.test(text)) return [];
  // Half a year, a quarter or a school year is no time the site knows: it is asked for.
  const date = /\d{4}年(?!度?(?:[上下]半年|第?[一二三四1-4]?季|[春秋]季))(?:\d{1,2}月(?:\d{1,2}日|底|末)?|年?[底末])?|\d{4}[-./]\d{1,2}(?:[-./]\d{1,2})?/g;
  const after = /(?:截至|截止|统计时点|asof|as of)[到于:：]?\s*(.*)$/i.exec(text)?.[1];
  const found = [...(after ?? text).matchAll(date)].flatMap(([words]) => readPeriod(words) ?? []);
  return [...new Set(after === undefined ? found : found.slice(0, 1))];
}

const lastDay = (year: number, month: number): string => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
