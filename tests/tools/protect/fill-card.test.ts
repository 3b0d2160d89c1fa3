import { beforeEach, expect, test } from 'vitest';
import { readCodeBook } from '../../../src/records/code-book.ts';
import { cardQuestions } from '../../../tools/protect/card/card-questions.ts';
import { fillCard } from '../../../tools/protect/card/fill-card.ts';
import { copyProvince, messageOf } from '../../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

/** A desk that answers from a list and keeps what was said. */
function deskWith(answers: string[]) {
  const said: string[] = [];
  return { said, say: (line: string) => void said.push(line), next: async () => answers.shift() ?? '' };
}
const questions = () => cardQuestions(readCodeBook(), '2022-06-30');

test('What is missing is asked for, in both languages, until it will do; what was given is not asked', async () => {
  const desk = deskWith(['2022-01-01', '2023-01-01', '2022年6月1日', '1', 'Made up 12.', 'Made up.']);
  const card = await fillCard({ titleZh: '各市州', titleEn: 'Counts', noteZh: '编造。' }, questions(), desk);
  expect(card).toEqual({ release: '2022-06-01', sources: ['fixture'], title: { en: 'Counts', zh: '各市州' }, note: { en: 'Made up.', zh: '编造。' } });
  const said = desk.said.join('\n');
  expect(said).toMatch(/发布日期\nThe day of the release/);
  expect(said).toMatch(/data\/counts\/2022-01-01\.json is there already/);
  expect(said).toMatch(/a day not after today, 2022-06-30/);
  expect(said).toMatch(/a number \(not repeated here\)/);
  expect(said).not.toMatch(/Its title/);
});

test('Without a terminal the command says exactly what is missing', async () => {
  expect(await messageOf(() => fillCard({ release: '2022-06-01', sources: ['fixture'], titleEn: 'Counts', noteZh: '编造。' }, questions(), undefined))).toBe(`npm run protect
  found:    nothing given for --title-zh, --note-en
  expected: --title-zh: Its title in Chinese: what it brings; --note-en: Its note in English
  to do:    add --title-zh … --note-en …, or start the command at a terminal, where it asks
  发现：没有写 --title-zh、--note-en
  应为：--title-zh：中文标题：这次发布增加了哪些数字；--note-en：英文说明
  请改：加上 --title-zh … --note-en …，或在命令行窗口里运行，由命令逐项提问`);
});
