// npm run dev [-- arguments for astro dev]: checks the data and content, then shows the pages as they are edited.
import { checkAll } from '../src/stories/check-all.ts';
import { sayFailure } from './build/say-failure.ts';
import { runProgram } from './run-program.ts';

try {
  const unconfirmed = await checkAll({ toLook: true });
  if (unconfirmed) console.log(unconfirmed.message);
  process.exitCode = await runProgram('node_modules/astro/bin/astro.mjs', ['dev', ...process.argv.slice(2)]);
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
