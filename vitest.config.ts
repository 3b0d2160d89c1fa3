import { defineConfig } from 'vitest/config';

/** A reading is kept as in a build, not for half a second as in the dev server: a busy machine would read again in the midst of a test. */
const env = { DEV: '' };

/**
 * Milliseconds until a test is given up. Many build a whole site or run a real command several times, which takes a busy
 * machine minutes: what is waited for comes, or the test fails in the end. No test judges by time.
 */
const patience = 900_000;

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
          testTimeout: patience,
          hookTimeout: patience,
        },
      },
      {
        test: {
          name: 'site',
          env,
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-once.ts'],
          testTimeout: patience,
          hookTimeout: patience,
          expect: { poll: { timeout: 120_000 } },
        },
      },
    ],
  },
});
