// npm run build -- [--data folder] [--content folder] [--out folder] [--base /path/] [--address https://host]
import { readBuildOptions } from './build/build-options.ts';
import { buildSite, saySummary } from './build/build-site.ts';
import { sayFailure } from './build/say-failure.ts';

try {
  const options = readBuildOptions(process.argv.slice(2), process.env);
  console.log(saySummary(await buildSite(options), options.out));
} catch (error) {
  console.error(sayFailure(error));
  // At once: after a failure Astro may still try to write into the folder that was just cleaned away.
  process.exit(1);
}
