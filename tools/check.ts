// npm run check: the data and content, told in a second; then the types of everything. No site is built.
import { readBuildOptions } from './build/build-options.ts';
import { setEnvironment } from './build/run-astro.ts';
import { sayAttack } from './build/say-attack.ts';
import { sayFailure } from './build/say-failure.ts';
import { runProgram } from './run-program.ts';

try {
  setEnvironment(readBuildOptions(process.argv.slice(2), process.env));
  const { checkAll } = await import('../src/stories/check-all.ts');
  const { openTable } = await import('../src/disclosure/safe-table.ts');
  await checkAll();
  console.log('The data and the content are in order. 数据和文章没有问题。');
  for (const line of sayAttack(openTable().attack)) console.log(line);
  const code = await runProgram('node_modules/astro/bin/astro.mjs', ['check']);
  if (code !== 0) process.exitCode = 1;
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
