import { spawn } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { expect } from './harness/expect.ts';
import { ROOT } from './harness/root.ts';

test('npm start, without a display: walks through the story, leaves pictures, says where, ends with 0', async () => {
  rmSync(join(ROOT, '.work/start'), { recursive: true, force: true });
  const child = spawn(process.execPath, [join(ROOT, 'scripts/start.ts'), '--headless'], { cwd: ROOT });
  let said = '';
  child.stdout.on('data', (data) => {
    said += data;
  });
  child.stderr.on('data', (data) => {
    said += data;
  });
  const status = await new Promise((done) => child.on('close', done));
  expect(status, said).toBe(0);
  const pictures = said.match(/\.work\/start\/[\w-]+\.png/g) ?? [];
  expect(pictures, said).toHaveLength(6);
  for (const picture of pictures) expect(statSync(join(ROOT, picture)).size).toBeGreaterThan(2000);
});
