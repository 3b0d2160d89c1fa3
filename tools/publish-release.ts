// npm run publish-release [-- --data folder --content folder]: records what of the newest releases may not change any more.
import { parseArgs } from 'node:util';
import { sayFailure } from './build/say-failure.ts';
import { answerHelp } from './say-help.ts';

answerHelp({
      usage: { zh: 'npm run publish-release', en: 'npm run publish-release' },
      does: { zh: '登记还没有登记的发布：把校验码写进 data/published.json。此后这些发布不能再改。', en: 'Records the releases that are not recorded yet: their checksums go into data/published.json, and from then on they may not change.' },
      options: [],
    });
try {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ options: { data: text, content: text } });
  if (values.data) process.env['SITE_DATA'] = values.data;
  if (values.content) process.env['SITE_CONTENT'] = values.content;
  // Imported late: the rooms read the folders from the environment.
  const { publishReleases } = await import('./publish-release/publish-releases.ts');
  console.log(publishReleases().join('\n'));
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
