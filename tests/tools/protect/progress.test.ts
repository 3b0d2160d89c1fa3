import { expect, test } from 'vitest';
import { progressOn } from '../../../tools/protect/progress.ts';
import { sayQuietly } from '../../../tools/protect/say-quietly.ts';

const words = { en: 'reckoning', zh: '计算' };

function watch(isTTY: boolean, times: readonly number[]): string {
  let [now, text] = [0, ''];
  const progress = progressOn({ isTTY, write: (written) => (text += written) }, () => now);
  for (now of times) progress.say(words);
  progress.done();
  return text;
}

test('The first second passes in silence', () => {
  expect(watch(true, [0, 400, 999])).toBe('');
});

test('At a terminal one line is drawn anew, and goes when it is done', () => {
  expect(watch(true, [1000, 1100, 1250, 2600])).toBe(['1', '1', '3'].map((seconds) => `\r\u001b[K${seconds} s  计算  reckoning`).join('') + '\r\u001b[K');
});

test('Elsewhere a line is written now and then', () => {
  expect(watch(false, [1500, 2000, 6400, 6500, 7000])).toBe('2 s  计算  reckoning\n7 s  计算  reckoning\n');
});

test('Of a fault of the program its kind and place are told, never its message', () => {
  const fault = Object.assign(new RangeError('Lanzhou 137 is odd'), { code: 'EODD' });
  const said = sayQuietly(fault);
  expect(said).toMatch(/RangeError EODD\n\s+at /);
  expect(said).not.toMatch(/137|Lanzhou/);
});
