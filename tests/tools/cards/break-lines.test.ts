import { describe, expect, test } from 'vitest';
import { breakLines, fitSentences, widthOf } from '../../../tools/build/cards/break-lines.ts';

const zh = { locale: 'zh' } as const;
const en = { locale: 'en' } as const;

/** Every way to fold these words into lines from eight signs wide to all in one. */
const everyWidth = (text: string, setting: typeof zh | typeof en) =>
  Array.from({ length: 40 }, (_, width) => breakLines(text, width + 8, setting)).filter((lines) => lines.length > 1);

const chinese = ['金塔县公务员李丹一看到招募启事就报了名，由妇联牵线结对。头一次见面并不容易；能说上话，是后来的事。', '“留守”二字怎么数：（一）谁来数、数谁；（二）“留守”——“留”与“守”……', '从2009年的71万到2021年的477万，《定西日报》说“土豆妈妈”395人。'];

describe('In Chinese', () => {
  test.each(chinese)('no line of “%s” begins with a sign that closes or ends with one that opens', (text) => {
    for (const lines of everyWidth(text, zh)) {
      expect(lines.filter((line) => /^[、。，；：？！）》”’…—]/.test(line))).toEqual([]);
      expect(lines.filter((line) => /[（《“‘]$/.test(line))).toEqual([]);
      expect(lines.join('')).toBe(text);
    }
  });

  test('a number stays with its year, and Latin words stay whole', () => {
    for (const lines of everyWidth('从2009年的71万到2021年，Commons许可不变，绝无例外。', zh)) {
      expect(lines.join('\n')).not.toMatch(/\d\n\d|\d\n[年万]|[A-Za-z]\n[A-Za-z]/);
    }
  });

  test('lines are even: no single sign is left over', () => {
    expect(breakLines('一二三四五六七八九', 8, zh)).toEqual(['一二三四', '五六七八九']);
    for (const lines of everyWidth('一二三四五六七八九十甲乙丙丁戊己庚辛壬癸子丑', zh)) expect([...(lines.at(-1) ?? '')].length).toBeGreaterThan(1);
  });

  test('a line breaks after a comma sooner than in the middle of a word', () => {
    expect(breakLines('假如随人口分布，兰州会最多。', 10, zh)).toEqual(['假如随人口分布，', '兰州会最多。']);
  });

  test('a known word is never torn apart', () => {
    const whole = ['爱心妈妈'];
    expect(breakLines('各市州的爱心妈妈和儿童', 7, zh)).toEqual(['各市州的爱', '心妈妈和儿童']);
    expect(breakLines('各市州的爱心妈妈和儿童', 7, { locale: 'zh', whole })).toEqual(['各市州的', '爱心妈妈和儿童']);
  });
});

describe('In English', () => {
  test('words stay whole, and lines are even', () => {
    expect(breakLines('Slowly, the talking goes both ways', 12, en)).toEqual(['Slowly, the talking', 'goes both ways']);
    for (const lines of everyWidth('A civil servant in Jinta (in Jiuquan) signed up at once.', en)) expect(lines.join(' ')).toBe('A civil servant in Jinta (in Jiuquan) signed up at once.');
  });

  test('only a word longer than a line is broken inside', () => {
    expect(breakLines('An Incomprehensibilities list', 6, en).map((line) => widthOf(line, 'en') <= 6)).not.toContain(false);
    expect(breakLines('An Incomprehensibilities list', 12, en).join('\n')).toContain('Incomprehensibilities');
  });
});

describe('Where there is too little room', () => {
  test('whole sentences stand, and what does not fit is left out', () => {
    expect(fitSentences('甲乙丙丁。戊己庚辛壬癸。', 5, 1, zh)).toEqual(['甲乙丙丁。']);
    expect(fitSentences('One is here. Two is not.', 7, 1, en)).toEqual(['One is here.']);
  });

  test('of a sentence too long its beginning stands, up to a comma where one is near, and says that it goes on', () => {
    expect(fitSentences('甲乙丙丁，戊己庚辛壬癸子丑寅卯。', 6, 1, zh)).toEqual(['甲乙丙丁…']);
    expect(fitSentences('甲乙丙丁戊己庚辛壬癸子丑寅卯。', 6, 1, zh)).toEqual(['甲乙丙丁戊…']);
  });

  test('a decimal point ends no sentence', () => {
    expect(fitSentences('Licence: CC BY 4.0 for all of it. And more that does not fit here.', 16, 1, en)).toEqual(['Licence: CC BY 4.0 for all of it.']);
  });
});

test('Chinese quotation marks are as wide as Chinese signs in Chinese, and narrow in English', () => {
  expect(widthOf('“留守”', 'zh')).toBe(4);
  expect(widthOf('“a”', 'en')).toBeLessThan(2);
});
