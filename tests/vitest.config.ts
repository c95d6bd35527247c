import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** Unit and contract tests. A file that needs a DOM asks for it: `// @vitest-environment happy-dom`. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  // Tests run without a browser: this stands in for it, so that everything of ours runs as it is.
  resolve: { alias: { 'webextension-polyfill': fileURLToPath(new URL('helpers/fake-browser.ts', import.meta.url)) } },
  test: {
    include: ['lib/**/*.test.ts', 'entrypoints/**/*.test.ts', 'components/**/*.test.{ts,tsx}', 'tests/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'tests/e2e/**'],
    environment: 'node',
    // One core is kept free unless it is said: nobody else needs it here.
    maxWorkers: '100%',
    // A journey through screens is slow on a busy machine, not stuck.
    testTimeout: 30_000,
    restoreMocks: true,
    unstubGlobals: true,
  },
});
