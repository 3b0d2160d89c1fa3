import { expect, test } from 'vitest';
import { balanceLines, breakLines } from '../../src/locale/break-lines.ts';

test('English breaks between words; a word longer than the line stands alone.', () => {
  // Latin letters are about half an em wide: twelve fit into 6.3 em.
  expect(breakLines('one two three four', 6.3)).toEqual(['one two', 'three four']);
  expect(breakLines('a incomprehensible b', 3)).toEqual(['a', 'incomprehensible', 'b']);
});

test('Chinese breaks between characters, and no line begins with a mark that must not.', () => {
  expect(breakLines('春天到了，花开了。', 4)).toEqual(['春天到', '了，花开', '了。']);
  expect(breakLines('他说“好”。', 3)).toEqual(['他说', '“好”。']);
});

test('Numbers and words of Latin letters in Chinese are not torn.', () => {
  expect(breakLines('共有12345个', 4)).toEqual(['共有', '12345个']);
});

test('Nothing is lost, and nothing gives no line.', () => {
  const text = '本站的文章、数字和地图，CC BY 4.0，供记者取用。';
  expect(breakLines(text, 5).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  expect(breakLines('', 5)).toEqual([]);
});

test('Balanced lines are as many, and leave no character alone on the last.', () => {
  expect(breakLines('春夏秋冬梅兰竹菊松', 8)).toEqual(['春夏秋冬梅兰竹菊', '松']);
  expect(balanceLines('春夏秋冬梅兰竹菊松', 8)).toEqual(['春夏秋冬梅', '兰竹菊松']);
  expect(balanceLines('春夏', 8)).toEqual(['春夏']);
});
