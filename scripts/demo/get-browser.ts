import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './find-browser.ts';

/** A Chromium-family browser: an installed one, else one Playwright downloads, else Debian's own. */
export function getChromium(): string {
  const found = findChromium();
  if (found) return found;
  console.log('No Chromium, Chrome for Testing, Edge or Brave is installed here; getting one.');
  const ways = [
    ['playwright', 'install', 'chromium'],
    ...(process.getuid?.() === 0 && existsSync('/etc/debian_version')
      ? [
          ['apt-get', 'update', '-qq'],
          ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
        ]
      : []),
  ];
  for (const [program = '', ...rest] of ways) {
    spawnSync(program, rest, { stdio: 'inherit', shell: process.platform === 'win32' });
    const got = findChromium();
    if (got) return got;
  }
  throw new Error('No browser could be had. Install Chromium, or name one in THROUGHLINE_CHROMIUM.');
}
