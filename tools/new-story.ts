// npm run new-story: asks what a story’s front matter needs and writes both files; never overwrites.
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { readBuildOptions } from './build/build-options.ts';
import { setEnvironment } from './build/run-astro.ts';
import { sayFailure } from './build/say-failure.ts';
import { Abandoned, deskAt } from './ask/ask.ts';

const reader = createInterface({ input: process.stdin, ...(process.stdin.isTTY ? { output: process.stdout } : {}) });
// Before anything is loaded: lines that are piped in may all come meanwhile.
const desk = deskAt(reader, console.log);
try {
  setEnvironment(readBuildOptions(process.argv.slice(2), process.env));
  const { askStory } = await import('./new-story/ask-story.ts');
  const { writeStory } = await import('./new-story/write-story.ts');
  console.log('只写志愿者，不写任何孩子。按 Ctrl+C 随时退出，不会留下任何文件。\nThe story is the volunteer’s; nothing about any child. Ctrl+C leaves at any time and writes nothing.');
  const story = await askStory(desk);
  console.log(sayWritten(writeOrShow(story)));

  /** Whatever goes wrong now, nobody answers all that again: the answers are shown, to be copied. */
  function writeOrShow(answered: typeof story): readonly string[] {
    try {
      return writeStory(answered);
    } catch (error) {
      console.error(`出了问题，没有写入任何文件。你的回答如下，可以抄下来再用：\nNothing was written. These were your answers, to be used again:\n${answered.answers.join('\n')}\n`);
      throw error;
    }
  }
} catch (error) {
  console.error(error instanceof Abandoned ? '\n问题没有答完，没有写入任何文件。\nThe questions were not finished; nothing was written.' : sayFailure(error));
  process.exitCode = 1;
} finally {
  reader.close();
}

/** The files, and what comes next, in the order of content/README.md. */
function sayWritten(paths: readonly string[]): string {
  const name = basename(dirname(paths[0] ?? ''));
  return [
    `\n已写好 Written:\n  ${paths.join('\n  ')}`,
    `接着在两个文件里写正文；用 npm start 查看，两种语言都读一遍；再用 npm run in-step -- ${name} 确认一致，最后 npm run check。`,
    `Now write the text in both; look at it with npm start and read both languages; confirm with npm run in-step -- ${name} that they agree; then npm run check.`,
  ].join('\n');
}
