import { defineConfig } from 'vitest/config';

/** Three kinds of test: plain Node, components in a light DOM, journeys in a real browser against the built server. */
export default defineConfig({
  test: {
    allowOnly: false,
    maxWorkers: 2,
    restoreMocks: true,
    unstubEnvs: true,
    unstubGlobals: true,
    coverage: {
      include: ['server/**/*.ts', 'db/**/*.ts', 'web/**/*.{ts,tsx}'],
      reporter: ['text-summary', 'json-summary'],
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/web/**', 'test/e2e/**'],
          setupFiles: ['test/setup/fail-on-console.ts'],
          globalSetup: ['test/postgres/run-folder.ts'],
          // A guard against hangs, not a speed test: a loaded machine may take its time.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx', 'test/web/**/*.test.ts'],
          setupFiles: ['test/setup/fail-on-console.ts', 'test/setup/clean-dom.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/postgres/run-folder.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
