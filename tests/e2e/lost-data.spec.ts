import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from '../../scripts/demo/chromium.ts';
import { findChromium } from '../../scripts/demo/find-browser.ts';
import { command } from './harness/commands.ts';
import { ROOT } from './harness/root.ts';
import { scratch } from './harness/session.ts';
import { startWorkspace } from './harness/workspace.ts';

/** What was measured to happen to Chromium's database, each without any error of the browser. */
const DAMAGES: Readonly<Record<string, (folder: string) => void>> = {
  'the log cut in half': (folder) => {
    const log = fileIn(folder, /\.log$/);
    truncateSync(log, Math.floor(statSync(log).size / 2));
  },
  'bytes of the log flipped': (folder) => {
    const log = fileIn(folder, /\.log$/);
    const bytes = readFileSync(log);
    for (let i = 4000; i < bytes.length; i += 997) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
    writeFileSync(log, bytes);
  },
  'the manifest emptied': (folder) => writeFileSync(fileIn(folder, /^MANIFEST/), ''),
  'the folder deleted': (folder) => rmSync(folder, { recursive: true }),
};

const fileIn = (folder: string, name: RegExp): string =>
  join(folder, readdirSync(folder).find((file) => name.test(file)) ?? '');

for (const [what, damage] of Object.entries(DAMAGES)) {
  test(`${what}: the loss is told, and two clicks bring everything back`, async () => {
    const profile = scratch('lost');
    const open = async () => {
      const executablePath = findChromium();
      if (!executablePath) throw new Error('no Chromium found');
      // The launcher writes its own, and only into a profile that has none.
      rmSync(join(profile, 'Default/Preferences'), { force: true });
      const extension = join(ROOT, '.output/chrome-mv3');
      const running = await launch({ executablePath, extension, profile, headless: true, args: [], locale: 'en-US' });
      const page = await running.context.newPage();
      await page.goto(`chrome-extension://${running.extensionId}/dashboard.html`);
      return { ...running, page };
    };

    const before = await open();
    await expect(before.page.getByRole('heading', { level: 1 })).toHaveText('Welcome to Throughline');
    const { objectiveId } = await startWorkspace(before.page, { 'Checkout under 300 ms': 'number' });
    for (let i = 0; i < 20; i++) {
      await command(before.page, 'saveObjective', { id: objectiveId, why: `${i} ${'because '.repeat(50)}` });
    }
    await before.page.goto(before.page.url().replace(/#.*|$/, '#/safety'));
    const saved = before.page.waitForEvent('download');
    await before.page.getByRole('button', { name: 'Save everything as a file' }).click();
    await saved;
    await expect(before.page.getByRole('button', { name: /^Go back: snapshot of/ }).first()).toBeVisible();
    await before.context.close();
    damage(join(profile, `Default/IndexedDB/chrome-extension_${before.extensionId}_0.indexeddb.leveldb`));

    const { page, context } = await open();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your data needs you');
    await page
      .getByRole('button', { name: /^Bring back: snapshot of/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Yes, bring back' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('My goals');
    await expect(page.getByText('Checkout under 300 ms').first()).toBeVisible();
    await context.close();
  });
}
