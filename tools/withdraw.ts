// npm run withdraw -- <slug> [--yes]: takes a story down. Its texts and pictures are deleted; its address keeps a page that says so.
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inContent, listFolder, shownPath } from '../src/records/folders.ts';
import { Problem } from '../src/records/problem.ts';
import { today } from '../src/records/today.ts';
import { readConfirmed } from '../src/stories/in-step.ts';
import { nearestName } from '../src/stories/nearest-name.ts';
import { stillNamed, telltaleOf } from '../src/stories/still-named.ts';
import { withdrawnFile } from '../src/stories/story-gate.ts';
import { sayFailure } from './build/say-failure.ts';
import { writeConfirmed } from './in-step/write-confirmed.ts';
import { askWithdrawal, readOneLine, saysYes } from './withdraw/confirm-withdrawal.ts';
import { keptByGit } from './withdraw/kept-by-git.ts';
import { sayStillNamed } from './withdraw/say-still-named.ts';

try {
  const { yes, slug } = readArguments();
  const folder = inContent('stories', slug);
  if (!/^[a-z0-9-]+$/.test(slug) || !existsSync(folder)) refuseUnknown(slug);
  const telltale = telltaleOf(slug);
  if (listFolder(folder).join() === withdrawnFile) {
    say(`${shownPath(folder)}：早已撤下，这次什么也没有改。`, `${shownPath(folder)}: already down; nothing was changed.`, ...sayStillNamed(stillNamed(telltale)));
  } else if (yes || (await isConfirmed())) {
    takeDown();
  } else {
    say('什么也没有改，故事还在。', 'Nothing was changed; the story stands.');
    process.exitCode = 1;
  }

  async function isConfirmed(): Promise<boolean> {
    say(askWithdrawal({ ...telltale, folder: shownPath(folder), kept: keptByGit(folder) }));
    const answer = await readOneLine();
    if (answer === undefined) say('没有等到回答。不能回答时，请在名称后面加上 --yes。', 'There was no answer. Where nobody can give one, add --yes after the name.');
    return answer !== undefined && saysYes(answer, slug);
  }

  function takeDown(): void {
    // The stone first: if anything fails after this, the story is down all the same.
    if (!existsSync(join(folder, withdrawnFile))) writeFileSync(join(folder, withdrawnFile), `${JSON.stringify({ date: today() })}\n`);
    for (const name of readdirSync(folder).filter((each) => each !== withdrawnFile)) rmSync(join(folder, name), { recursive: true });
    say(
      `${shownPath(folder)}：故事已撤下，文字和图片已删除。请运行 npm run build 并重新发布整个 dist/，主机上多出来的旧文件也要删。`,
      '  git 的历史记录里仍有原文；如须一并清除，请找懂技术的人处理。',
      `${shownPath(folder)}: taken down; texts and pictures are deleted. Now npm run build, and publish the whole of dist/ so that old files go from the host too.`,
      '  The repository’s history still holds the text; ask someone technical if that must go as well.',
      ...sayStillNamed(stillNamed(telltale)),
    );
    forget(`stories/${slug}`);
  }
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}

function say(...lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

/** What was confirmed of a text that is gone says nothing any more. */
function forget(name: string): void {
  const { [name]: gone, ...rest } = readConfirmed();
  if (gone) writeConfirmed(rest);
}

function readArguments(): { yes: boolean; slug: string } {
  const flags = process.argv.slice(2);
  try {
    const { values, positionals } = parseArgs({ args: flags, options: { yes: { type: 'boolean' } }, allowPositionals: true });
    if (positionals.length < 2) return { yes: values.yes ?? false, slug: positionals[0] ?? '' };
  } catch {
    // Said below: what was given is shown with what may be.
  }
  const given = flags.join(' ');
  throw new Problem({
    file: 'npm run withdraw',
    at: given,
    found: { en: given, zh: given },
    expected: { en: 'one name, and --yes or nothing: npm run withdraw -- <name> --yes', zh: '一个名称，后面可以加 --yes：npm run withdraw -- 名称 --yes' },
    todo: { en: 'take down one story at a time', zh: '一次撤下一篇' },
  });
}

function refuseUnknown(slug: string): never {
  const near = nearestName(slug, readdirSync(inContent('stories')));
  throw new Problem({
    file: shownPath(inContent('stories')),
    at: slug || 'npm run withdraw -- …',
    found: slug ? { en: `no story ${slug}`, zh: `没有 ${slug} 这篇故事` } : { en: 'no name', zh: '没有写名称' },
    expected: { en: 'the name of a story’s folder: npm run withdraw -- <name>', zh: '故事的文件夹名：npm run withdraw -- 名称' },
    todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'give the name', zh: '写上名称' },
  });
}
