// npm run protect -- <private file> --release … : writes a safe release from a private table that lies outside the repository.
import { Abandoned } from './ask/ask.ts';
import { openDesk } from './protect/card/open-desk.ts';
import { readOptions } from './protect/read-options.ts';
import { protectHelp } from './protect/help.ts';
import { sayQuietly } from './protect/say-quietly.ts';
import { answerHelp } from './say-help.ts';

// Whatever goes wrong, and wherever: no message and no source line may repeat what the file holds.
process.on('uncaughtException', fail);
process.on('unhandledRejection', fail);
answerHelp(protectHelp);
const desk = openDesk();
try {
  const options = readOptions(process.argv.slice(2));
  if (options.data) process.env['SITE_DATA'] = options.data;
  if (options.content) process.env['SITE_CONTENT'] = options.content;
  // Imported late: the rooms read the folders from the environment.
  const { protectFile } = await import('./protect/protect-file.ts');
  console.log((await protectFile(options, desk)).join('\n'));
} catch (error) {
  fail(error);
} finally {
  desk?.close();
}

function fail(error: unknown): void {
  console.error(error instanceof Abandoned ? '\n问题没有答完，没有写入任何文件。\nThe questions were not finished; nothing was written.' : sayQuietly(error));
  process.exitCode = 1;
}
