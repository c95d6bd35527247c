import { defineConfig } from '@playwright/test';

/**
 * Journeys in real browsers. `redmine` needs a real server and runs by itself: `npm run test:redmine`; `nightly` takes
 * hours: `npm run test:nightly`.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.work/e2e',
  // A journey waits more than it works: three at once keep two cores busy.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy machine stops a browser now and then: what is green at the second try is told as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  projects: [
    { name: 'chromium', testMatch: /\.spec\.ts$/, testIgnore: /\.(firefox|redmine|nightly)\.spec\.ts$/ },
    { name: 'firefox', testMatch: /\.firefox\.spec\.ts$/ },
    { name: 'nightly', testMatch: /\.nightly\.spec\.ts$/ },
    { name: 'redmine', testMatch: /\.redmine\.spec\.ts$/, workers: 1 },
  ],
});
