import { complain } from '../complain.ts';
import type { Oddity, FoundCell } from '../private-table.ts';
import type { Titles } from './read-titles.ts';

type Around = { file: string; period?: string | undefined; release?: string | undefined; today: string; odd: Oddity[] };

/** The period of a sheet: the option, else the only date of its titles. Two dates are refused, because one is a slip. */
export function periodOfSheet({ periods }: Titles, { file, period, odd }: Around): string | undefined {
  if (period !== undefined) {
    if (periods.length > 0 && !periods.includes(period)) odd.push({ at: file, words: { en: `the title speaks of ${periods.join(', ')}; --period ${period} was used`, zh: `标题写的是 ${periods.join('、')}；采用了 --period ${period}` } });
    return period;
  }
  if (periods.length < 2) return periods[0];
  complain(file, undefined, {
    found: { en: `titles that speak of ${periods.join(' and ')}`, zh: `标题里有几个日期：${periods.join('、')}` },
    expected: { en: 'one period, written as 截至2026年6月30日', zh: '只写一个时间，写作“截至2026年6月30日”' },
    todo: { en: 'say which by --period', zh: '用 --period 写明是哪一个' },
  });
}

/** Refuses a period that has not come, or that begins after the release. */
export function checkPeriods(cells: readonly FoundCell[], { file, release, today }: Omit<Around, 'odd'>): void {
  const last = release ?? today;
  const late = cells.find(({ period }) => period > last || period > today);
  if (!late) return;
  complain(file, late.at, {
    found: { en: `the period ${late.period}, which ${late.period > today ? 'has not come' : 'begins after the release'}`, zh: `时间 ${late.period} ${late.period > today ? '还没有到' : '晚于发布日期'}` },
    expected: { en: `a period up to ${last < today ? last : today}`, zh: `不晚于 ${last < today ? last : today} 的时间` },
    todo: { en: 'correct the period in the file, or give it by --period', zh: '更正文件里的时间，或用 --period 写明' },
  });
}
