import { defineConfig } from 'vitest/config';

/** A reading is kept as in a build, not for half a second as in the dev server: a busy machine would read again in the midst of a test. */
const env = { DEV: '' };

/** Two projects: everything that needs no built site, and the built site in a browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          env,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          // Many tests run a real command, several times; on a busy machine each may take seconds.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A busy machine may take its time; what is waited for comes, or the test fails in the end.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
