import type { BuildOptions } from './build-options.ts';
import { pictureFolder } from './prune-pictures.ts';
import type { Stage } from './stage.ts';

/** Hands the options to everything that reads them from the environment: the checks, the pages, the config. */
export function setEnvironment(options: BuildOptions): void {
  Object.assign(process.env, {
    SITE_DATA: options.data,
    SITE_CONTENT: options.content,
    SITE_BASE: options.base,
    SITE_ADDRESS: options.address,
    SITE_PICTURES: pictureFolder(options),
    ASTRO_TELEMETRY_DISABLED: '1',
    // A test runner or a shell may have set something else.
    NODE_ENV: 'production',
  });
  // Pages would find these as `import.meta.env.DEV` and so on, and a test runner sets them for its children.
  for (const name of ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL']) delete process.env[name];
}

/** Builds the pages into the stage without a word: what fails is thrown, and said once by whoever called. */
export async function runAstro(stage: Stage): Promise<void> {
  Object.assign(process.env, { SITE_OUT: stage.site, SITE_CACHE: stage.cache });
  const { build } = await import('astro');
  await build({ root: process.cwd(), logLevel: 'silent', vite: { logLevel: 'silent' } });
}
