/**
 * After `npm ci`: npm leaves out optional packages whose `engines` the system's Node does not meet. With an old one those
 * are the native parts of our build tools, although our own Node (the `node` package) runs them. Then npm is run once
 * more, by our own Node, which adds just what is missing.
 */
import { spawnSync } from 'node:child_process';

const NATIVE = ['@tailwindcss/oxide', 'lightningcss', 'rolldown'];

const loads = await Promise.all(
  NATIVE.map((name) =>
    import(name).then(
      () => true,
      () => false,
    ),
  ),
);
if (loads.includes(false)) {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error(`Cannot load one of ${NATIVE.join(', ')}: install with npm and Node 22 or newer`);
  run(process.execPath, [npm, 'install', '--no-save', '--ignore-scripts']);
}
run('wxt', ['prepare']);

function run(command: string, args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
