import { afterEach, expect, test } from 'vitest';
import { today } from '../../src/records/today.ts';

afterEach(() => {
  delete process.env['SITE_TODAY'];
});

test('The day is the one that was given, else one of the calendar', () => {
  process.env['SITE_TODAY'] = '2024-02-29';
  expect(today()).toBe('2024-02-29');
  for (const none of ['', undefined]) {
    if (none === undefined) delete process.env['SITE_TODAY'];
    else process.env['SITE_TODAY'] = none;
    expect(today()).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test.each(['2023-02-29', '1 June 2024', '2024-6-1', '20240601', '2024-06-01T00:00', 'today'])('%s is no day, and is refused in both languages', (given) => {
  process.env['SITE_TODAY'] = given;
  expect(today).toThrow(/SITE_TODAY[\s\S]*a date of the calendar as YYYY-MM-DD[\s\S]*真实存在的日期/);
});
