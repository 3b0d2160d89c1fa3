import { existsSync } from 'node:fs';
import { formatPeriod } from '../../src/locale/format.ts';
import { inData } from '../../src/records/folders.ts';
import { readPublished } from '../../src/records/read-published.ts';
import { today } from '../../src/records/today.ts';
import { Unfit } from '../ask/ask.ts';
import { readDate } from '../ask/read-answer.ts';

const isTaken = (day: string): boolean => existsSync(inData('counts', `${day}.json`));
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 3600e3).toISOString().slice(0, 10);

/**
 * Reads the day of a new release: one that has come, that no release has, and that is after `after`, or after the newest
 * published release. Where a day is taken, the next that is free is offered, or what to do where none is.
 */
export function readReleaseDate(answer: string, after?: string): string {
  const day = readDate(answer);
  const now = today();
  if (day > now) throw new Unfit({ en: `a day that has come, up to today, ${now}`, zh: `不晚于今天（${now}）的日期` });
  const last = after ?? readPublished().at(-1)?.release;
  if (last !== undefined && day < last) throw new Unfit({ en: `a day after ${formatPeriod(last, 'en')}: an earlier release would change what that one showed${offer(last).en}`, zh: `晚于 ${last} 的日期：补发更早的日期，会改动那一次已经公布的内容${offer(last).zh}` });
  if (!isTaken(day)) return day;
  throw new Unfit({ en: `a day without a release; none is ever rewritten${offer(day).en}`, zh: `还没有发布的日期；已有的发布从不改写${offer(day).zh}` });
}

/** Today, or nothing where it is taken or too early. */
export function freeDay(after?: string): string | undefined {
  const last = after ?? readPublished().at(-1)?.release;
  return isTaken(today()) || (last !== undefined && today() <= last) ? undefined : today();
}

function offer(day: string): { en: string; zh: string } {
  let free = dayAfter(day);
  while (isTaken(free)) free = dayAfter(free);
  if (free <= today()) return { en: `; the next free day is ${free}`, zh: `；下一个可用的日期是 ${free}` };
  return {
    en: `. No day up to today is free: wait until ${free}, or, while data/published.json does not have that release yet, add the rows to its file by hand`,
    zh: `。到今天为止没有可用的日期：请等到 ${free}；如果那次发布还没有登记到 data/published.json，也可以手工把新的各行加进它的文件`,
  };
}
