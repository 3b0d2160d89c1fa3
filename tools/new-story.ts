// npm run new-story: asks what a story’s front matter needs and writes both files; never overwrites.
import { createInterface } from 'node:readline/promises';
import { readBuildOptions } from './build/build-options.ts';
import { setEnvironment } from './build/run-astro.ts';
import { sayFailure } from './build/say-failure.ts';
import { Abandoned, deskAt } from './new-story/ask.ts';

const reader = createInterface({ input: process.stdin, ...(process.stdin.isTTY ? { output: process.stdout } : {}) });
try {
  setEnvironment(readBuildOptions(process.argv.slice(2), process.env));
  const { askStory } = await import('./new-story/ask-story.ts');
  const { writeStory } = await import('./new-story/write-story.ts');
  console.log('只写志愿者，不写任何孩子。按 Ctrl+C 随时退出，不会留下任何文件。\nThe story is the volunteer’s; nothing about any child. Ctrl+C leaves at any time and writes nothing.');
  const paths = writeStory(await askStory(deskAt(reader, console.log)));
  console.log(`\n已写好 Written:\n  ${paths.join('\n  ')}\n接着在两个文件里写正文，再运行 npm run check。\nNow write the text in both, then npm run check.`);
} catch (error) {
  console.error(error instanceof Abandoned ? '\n没有写完，什么也没有保存。\nThe questions were not finished; nothing was written.' : sayFailure(error));
  process.exitCode = 1;
} finally {
  reader.close();
}
