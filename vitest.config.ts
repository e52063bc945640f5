import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The cards' JSX, for test/cards; everything else has none.
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    globalSetup: ['test/support/database-setup.ts'],
    setupFiles: ['test/support/check-logs.ts'],
    exclude: ['test/browser/**', '**/node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Two cores, and each storage worker holds a PostgreSQL of its own.
    maxWorkers: 2,
  },
});
