// npm run new-release [-- --data folder --content folder]: asks for the figures of a release and writes its file; never overwrites.
import { runGuide } from './change-data/run-guide.ts';
import { answerHelp } from './say-help.ts';

answerHelp({ usage: { zh: 'npm run new-release', en: 'npm run new-release' }, does: { zh: '一步一步地问，写出一次发布；不需要选项。', en: 'Asks step by step and writes a release; it needs no options.' }, options: [] });
await runGuide(
  '人数过少的数字，任何时候都不要写进来。按 Ctrl+C 随时退出，不会留下任何文件。\nNever enter a count so small that it could point at somebody. Ctrl+C leaves at any time and writes nothing.',
  async () => (await import('./new-release/make-release.ts')).makeRelease,
);
