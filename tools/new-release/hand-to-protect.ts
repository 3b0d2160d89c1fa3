import { existsSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, relative, resolve } from 'node:path';
import { dataFolder } from '../../src/records/folders.ts';
import { Abandoned, ask, Unfit } from '../ask/ask.ts';
import { readPeriod } from '../ask-figure/read-period.ts';
import { appendRows } from '../change-data/append-rows.ts';
import { changeFile } from '../change-data/change.ts';
import { tryAndWrite } from '../change-data/try-and-write.ts';
import { argumentsOf, writeCommand } from '../protect/write-command.ts';
import type { ReleaseDraft } from './ask-release.ts';
import { readYesOrNo } from './ask-place.ts';
import type { ReleaseDesk } from './desk-of-release.ts';

/**
 * Takes a private table and the answers to `npm run protect`, which chooses what to hide: shows the command, and gives its
 * arguments where it is to be run now. Sources that were described on the way have to be in the list before.
 */
export async function handToProtect(at: ReleaseDesk, draft: ReleaseDraft, isStopped: () => boolean): Promise<readonly string[] | undefined> {
  const { desk } = at;
  const file = await ask(desk, { ask: { zh: '内部表格在哪里？写文件的路径；它必须放在项目文件夹（git 仓库）之外', en: 'Where is the private table? Its path; it must lie outside this project’s folder' }, read: readPrivatePath });
  const period = await ask(desk, {
    ask: { zh: '表里没有“时间”一列的，请写明全部数字是哪一天、哪个月或哪一年的；有这一列的，直接按回车', en: 'Where the table has no column for the time, the day, month or year of all its figures; Enter where it has one' },
    read: (answer) => (answer === '' ? '' : readPeriod(draft.release ?? '')(answer)),
  });
  const args = protectArguments(file, period, draft);
  desk.say(`\n这就是要运行的命令 The command:\n  ${writeCommand(file, { ...draft, period, sources: draft.sources ?? [] })}`);
  const sources = [...at.addedSources.values()].filter(({ id }) => draft.sources?.includes(id));
  const wanted = await ask(desk, {
    ask: {
      zh: `${sources.length > 0 ? '新来源会先写进 sources.json，然后运行。' : ''}现在运行吗？写“是”或“否”`,
      en: `${sources.length > 0 ? 'The new sources are written to sources.json first. ' : ''}Run it now? yes or no`,
    },
    read: readYesOrNo,
  });
  if (!wanted) return void desk.say('没有写入任何文件。要运行时，复制上面的命令。\nNothing was written. Copy the command above when it is time.');
  const listed = sources.length === 0 || (await tryAndWrite(desk, [changeFile('sources.json', (text) => appendRows(text, 'sources', sources))], isStopped));
  if (!listed) throw new Abandoned();
  return args;
}

/** The answers as `npm run protect` takes them. */
export const protectArguments = (file: string, period: string, { sources = [], ...draft }: Partial<ReleaseDraft>): string[] => [file, ...argumentsOf({ ...draft, period, sources })];

/** What is in the project may be committed, and what is committed is published. */
function readPrivatePath(answer: string): string {
  const path = resolve(answer.replace(/^~(?=\/)/, homedir()));
  if (!answer || !existsSync(path) || !statSync(path).isFile()) throw new Unfit({ en: 'the path of a file that is there', zh: '一个现有文件的路径' });
  const real = realpathSync(path);
  if ([process.cwd(), dataFolder()].some((folder) => isInside(real, realpathSync(folder)))) {
    throw new Unfit(
      { en: 'a file outside the project: move it away first, and make sure that it was never committed', zh: '项目文件夹（git 仓库）之外的文件：请先移走，并确认它从未用 git 提交过' },
      { en: 'a private table inside the project’s folder, where it could be published', zh: '内部表格放在项目文件夹里，可能被公开' },
    );
  }
  return real;
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}
