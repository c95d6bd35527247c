/**
 * `npm start`: a browser with the freshly built Throughline, a sample workspace and a small demo tracker. With a display
 * the window is yours until you close it; without one the script walks through the story itself and leaves pictures.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { agreeTo, launch } from './demo/chromium.ts';
import { getChromium } from './demo/get-browser.ts';
import { seedWorkspace, turnOn } from './demo/seed.ts';
import { walkThrough } from './demo/story.ts';
import { startDemoTracker } from './demo/tracker.ts';

const root = resolve(import.meta.dirname, '..');
const extension = join(root, '.output/chrome-mv3');
const hasDisplay =
  !process.argv.includes('--headless') &&
  (process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

if (!existsSync(join(extension, 'manifest.json'))) throw new Error(`Nothing is built in ${relative(root, extension)}`);
const executablePath = getChromium();
const profile = mkdtempSync(join(tmpdir(), 'throughline-start-'));
const tracker = await startDemoTracker();
console.log(`Browser: ${executablePath}\nDemo tracker: ${tracker.origin}\n`);

const running = await launch({ executablePath, extension, profile, headless: !hasDisplay, args: ['--no-first-run'] });
const { context, extensionId } = running;
const closed = new Promise<void>((done) => {
  context.once('close', () => done());
});
try {
  await agreeTo(running, [tracker.origin]);
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await seedWorkspace(dashboard);
  await turnOn(dashboard, tracker.origin);
  const tab = context.pages()[0] ?? (await context.newPage());
  await tab.bringToFront();
  if (hasDisplay) {
    await tab.goto(`${tracker.origin}/issues`);
    console.log('1. Click "Link" beside an issue: the popup opens on it.');
    console.log('2. Type a word of a key result, e.g. "reload", and press Enter.');
    console.log(
      '3. Open the issue, close it with its button, and see the goal move: in the badge, the popup, the dashboard.',
    );
    console.log('\nClose the window to end.');
    await closed;
  } else {
    const pictures = await walkThrough(running, tab, tracker.origin, join(root, '.work/start'));
    console.log(
      `\nNo display here, so the story was walked through. Pictures:\n${pictures.map((path) => `  ${relative(root, path)}`).join('\n')}`,
    );
    await context.close();
  }
} finally {
  tracker.close();
  await context.close().catch(() => {});
  rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
