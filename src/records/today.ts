import { Problem } from './problem.ts';
import { date } from './shapes.ts';

// Making a formatter costs more than using one, and every story asks.
const inChina = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

/**
 * The day the site is built, as YYYY-MM-DD: SITE_TODAY, else the calendar of China, where the people live whose consent
 * may end on it. Nothing else in a build may ask for the time.
 * @throws Problem where SITE_TODAY is no day: compared as it stands, it could keep up a story whose consent has ended.
 */
export function today(): string {
  const given = process.env['SITE_TODAY'];
  if (!given) return inChina.format(new Date());
  if (date.safeParse(given).success) return given;
  throw new Problem({
    file: 'build options',
    at: 'SITE_TODAY',
    found: { en: given, zh: given },
    expected: { en: 'a date of the calendar as YYYY-MM-DD', zh: '真实存在的日期，写作 YYYY-MM-DD' },
    todo: { en: 'correct it, or leave it out: then the day is today', zh: '改正，或不写：不写就是当天' },
  });
}
