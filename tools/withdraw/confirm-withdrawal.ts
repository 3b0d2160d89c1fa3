import { createInterface } from 'node:readline/promises';
import type { Telltale } from '../../src/stories/still-named.ts';

/** What is about to go, for the person who must say yes to it. */
export type Going = Telltale & { folder: string; kept: boolean };

/** The question, with what it is about. */
export function askWithdrawal({ slug, folder, titles, volunteers, kept }: Going): string {
  const lines = [`${folder}`, ...titles.map((title) => `  ${title}`)];
  if (volunteers.length > 0) lines.push(`  志愿者 Volunteer: ${volunteers.join(' · ')}`);
  if (!kept) {
    lines.push(
      '  ！这个文件夹里有 git 没有保存的内容（未提交，或从未加入）：删掉以后找不回来。',
      '  ! git does not hold this folder as it is (uncommitted or untracked files): what is deleted cannot be brought back.',
    );
  }
  lines.push(`撤下这篇故事，删除它的文字和图片？确定就输入 ${slug} 或 y，再按回车；输入别的，什么也不改。`, `Take this story down and delete its texts and pictures? Type ${slug} or y to go on; anything else changes nothing.`);
  return lines.join('\n');
}

/** Whether an answer says yes: the story’s name, or y. */
export function saysYes(answer: string, slug: string): boolean {
  const said = answer.normalize('NFKC').trim().toLowerCase();
  return said === slug || ['y', 'yes', '是'].includes(said);
}

/** One line from the terminal, or from a file; undefined where it ends without one. */
export async function readOneLine(): Promise<string | undefined> {
  const reader = createInterface({ input: process.stdin, ...(process.stdin.isTTY ? { output: process.stdout } : {}) });
  try {
    reader.setPrompt('> ');
    reader.prompt();
    const { value, done } = await reader[Symbol.asyncIterator]().next();
    return done ? undefined : value;
  } finally {
    reader.close();
  }
}
