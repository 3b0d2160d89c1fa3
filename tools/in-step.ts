// npm run in-step [-- name … | --all] [--data folder] [--content folder]: lists texts whose languages are out of step,
// or confirms that those of the named ones agree.
import { parseArgs } from 'node:util';
import { sayFailure } from './build/say-failure.ts';

try {
  const text = { type: 'string' } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' }, data: text, content: text } });
  if (values.data) process.env['SITE_DATA'] = values.data;
  if (values.content) process.env['SITE_CONTENT'] = values.content;
  // Imported late: the rooms read the folders from the environment.
  const { confirm, listOutOfStep } = await import('./in-step/confirm.ts');
  console.log((values.all || positionals.length > 0 ? confirm(positionals, values.all ?? false) : listOutOfStep()).join('\n'));
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
