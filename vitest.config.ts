import { defineConfig } from 'vitest/config';

/** Two projects: everything that needs no built site, and the built site in a browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/site/**'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'site',
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
