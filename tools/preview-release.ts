// npm run preview-release -- <file> [--out folder]: writes one page that says whether a release, or a private table, is safe to publish, and what it would change.
import { readPreviewArguments } from './preview-release/read-arguments.ts';
import { previewHelp } from './preview-release/help.ts';
import { sayQuietly } from './protect/say-quietly.ts';
import { answerHelp } from './say-help.ts';

// Whatever goes wrong, and wherever: no message and no source line may repeat what a private table holds.
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
answerHelp(previewHelp);
try {
  const given = readPreviewArguments(process.argv.slice(2));
  if (given.data) process.env['SITE_DATA'] = given.data;
  if (given.content) process.env['SITE_CONTENT'] = given.content;
  // Imported late: the rooms read the folders from the environment.
  const { writePreview } = await import('./preview-release/write-preview.ts');
  const { path, ready, verdict } = await writePreview(given);
  console.log([verdict.zh, verdict.en, `预览 Preview: ${path}`].join('\n'));
  if (!ready) process.exitCode = 1;
} catch (error) {
  fail(error);
}

function fail(error: unknown): void {
  console.error(sayQuietly(error));
  process.exitCode = 1;
}
