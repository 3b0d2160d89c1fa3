// npm start: builds the site and shows it on this machine. PORT chooses the first port to try (4321).
import { readBuildOptions } from './build/build-options.ts';
import { buildSite, saySummary } from './build/build-site.ts';
import { sayFailure } from './build/say-failure.ts';
import { serveFolder, type Served } from './serve.ts';

try {
  const options = readBuildOptions(process.argv.slice(2), process.env);
  console.log(saySummary(await buildSite(options, { toLook: true }), options.out));
  const { url } = await serveOnFreePort(options.out, options.base, Number(process.env['PORT'] || 4321));
  console.log(`The site is at ${url} (Ctrl+C stops it)`);
} catch (error) {
  console.error(sayFailure(error));
  // At once: after a failure Astro may still try to write into the folder that was just cleaned away.
  process.exit(1);
}

async function serveOnFreePort(folder: string, base: string, first: number): Promise<Served> {
  for (let port = first; port < first + 20; port += 1) {
    try {
      return await serveFolder(folder, { port, base });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Error(`No free port between ${first} and ${first + 19}: set PORT to another number.`);
}
