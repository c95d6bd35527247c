import { defineConfig } from '@playwright/test';

/**
 * Journeys in real browsers. `redmine` needs a real server, and joins `npm test` where one is at hand; `nightly` takes
 * hours: `npm run test:nightly`. What takes longest stands first, so that no browser idles at the end.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: '../.work/e2e',
  // A journey waits more than it works: three at once keep two cores busy, and four wait for each other.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A busy machine stops a browser now and then: what is green at the second try is told as flaky, not hidden.
  retries: process.env.CI ? 1 : 0,
  reporter: 'list',
  projects: [
    { name: 'redmine', testMatch: /\.redmine\.spec\.ts$/, workers: 1 },
    // One Firefox is as much work as three Chromiums.
    { name: 'firefox', testMatch: /\.firefox\.spec\.ts$/, workers: 1 },
    { name: 'chromium', testMatch: /\.spec\.ts$/, testIgnore: /\.(firefox|redmine|nightly)\.spec\.ts$/ },
    { name: 'nightly', testMatch: /\.nightly\.spec\.ts$/ },
  ],
});
