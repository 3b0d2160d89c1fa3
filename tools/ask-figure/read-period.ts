import { formatPeriod } from '../../src/locale/format.ts';
import { period } from '../../src/records/shapes.ts';
import { Unfit } from '../ask/ask.ts';
import { byShape, plainly } from '../ask/read-answer.ts';

const written = /^(\d{4})\s*(?:[年./-]\s*(?:(\d{1,2})\s*(?:[月./-]\s*(?:(\d{1,2})\s*[日号]?)?)?)?)?$/;

/** A day, month or year: 2024-05-12, 2024年5月12日, 2024.5, 2024年. Not after `last`, the day of the release. */
export const readPeriod =
  (last: string) =>
  (answer: string): string => {
    const [, year, month, day] = written.exec(plainly(answer)) ?? [];
    const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')].filter((part) => part !== undefined);
    const given = byShape(period)(parts.length > 0 ? parts.join('-') : answer);
    if (given <= last) return given;
    throw new Unfit({ en: `a time that had begun by ${formatPeriod(last, 'en')}, the day of the release`, zh: `不晚于发布日期（${formatPeriod(last, 'zh')}）的时间` });
  };
