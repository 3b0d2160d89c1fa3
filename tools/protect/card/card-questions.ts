import { readdirSync } from 'node:fs';
import type { InBoth } from '../../../src/locale/locales.ts';
import { findTypedNumber } from '../../../src/locale/find-typed-number.ts';
import type { CodeBook } from '../../../src/records/code-book.ts';
import { inData } from '../../../src/records/folders.ts';
import { words } from '../../../src/records/shapes.ts';
import { Unfit } from '../../ask/ask.ts';
import { byShape, readDate, someOf } from '../../ask/read-answer.ts';
import type { CardDraft } from './card.ts';

/** One thing a release says of itself: the option that gives it, how it is asked for, and how an answer is read. */
export type CardQuestion = {
  readonly name: keyof CardDraft;
  readonly option: string;
  readonly ask: InBoth;
  readonly choices?: readonly string[];
  readonly read: (answer: string) => string | string[];
};

/** Everything that is asked, in order. `read` throws Unfit for an answer that will not do. */
export function cardQuestions(book: CodeBook, today: string): readonly CardQuestion[] {
  const ids = [...book.sources.keys()];
  const kind: InBoth = { en: 'one or more ids of data/sources.json', zh: 'data/sources.json 中的一个或几个来源编号' };
  return [
    { name: 'release', option: '--release', ask: { zh: '发布日期', en: 'The day of the release' }, read: (answer) => freeDay(readDate(answer), today) },
    { name: 'sources', option: '--source', ask: { zh: '这些数字的来源，写序号或编号，可以几个，用空格隔开。这里没有的，先退出，用 npm run new-release 登记（它也会接着处理内部表格）', en: 'The sources of these figures, one or more by number or id, parted by spaces. One that is not in the list: leave, and describe it with npm run new-release, which takes private tables as well' }, choices: [...book.sources.values()].map(({ id, title, described_as, publisher }, at) => `${at + 1}  ${id}  ${title ?? described_as?.zh ?? ''}  ${publisher.zh}`), read: someOf(ids, 1, ids.length, kind) },
    { name: 'titleZh', option: '--title-zh', ask: { zh: '中文标题：这次发布增加了哪些数字', en: 'Its title in Chinese: what it brings' }, read: withoutNumbers },
    { name: 'titleEn', option: '--title-en', ask: { zh: '英文标题', en: 'Its title in English' }, read: withoutNumbers },
    { name: 'noteZh', option: '--note-zh', ask: { zh: '中文说明：从哪里来，要注意什么；不写数字，也不写为什么不公开', en: 'Its note in Chinese: where it comes from, what to watch for; no numbers, no word on why anything is withheld' }, read: withoutNumbers },
    { name: 'noteEn', option: '--note-en', ask: { zh: '英文说明', en: 'Its note in English' }, read: withoutNumbers },
  ];
}

/** A day that has come and has no release yet. */
function freeDay(day: string, today: string): string {
  if (day > today) throw new Unfit({ en: `a day not after today, ${today}`, zh: `不晚于今天（${today}）的日期` });
  if (readdirSync(inData('counts')).includes(`${day}.json`)) throw new Unfit({ en: 'a day without a release: releases are never overwritten', zh: '还没有发布的日期：已有的发布从不覆盖' }, { en: `data/counts/${day}.json is there already`, zh: `已有 data/counts/${day}.json` });
  return day;
}

function withoutNumbers(answer: string): string {
  const text = byShape(words)(answer);
  if (findTypedNumber(text) === undefined) return text;
  throw new Unfit({ en: 'words and dates only; numbers stand in cells, where they are checked', zh: '只写文字和日期；数字只在数字栏里填，才会经过检查' }, { en: 'a number (not repeated here)', zh: '有数字（此处不重复）' });
}
