// npm run correct [-- --data folder --content folder]: puts a published figure right in a new release, and declares it; edits no release.
import { runGuide } from './change-data/run-guide.ts';
import { answerHelp } from './say-help.ts';

answerHelp({ usage: { zh: 'npm run correct', en: 'npm run correct' }, does: { zh: '一步一步地问，更正已经公布的数字；不需要选项。', en: 'Asks step by step and puts published figures right; it needs no options.' }, options: [] });
await runGuide(
  '更正已经公布的数字：旧的发布不改，正确的数字写进一次新的发布，并在更正页写明。按 Ctrl+C 随时退出，不会留下任何文件。\nPuts a published figure right: no release is edited; the right number goes into a new one and is declared on the page of corrections. Ctrl+C leaves at any time and writes nothing.',
  async () => (await import('./correct/make-correction.ts')).makeCorrection,
);
