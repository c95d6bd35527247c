/**
 * `npm run test:checks`: proof that the checks see. Copies the working tree, plants one mistake at a time
 * (scripts/plants.ts), runs only the check meant for it, and wants it red for the right reason. Run it by hand after
 * changing a check; `npm run test:checks -- imports` plants only for that check.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { PLANTS, type Plant } from './plants.ts';

const root = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'throughline-plants-'));
const wanted = process.argv.slice(2);
const plants = PLANTS.filter(({ run }) => wanted.length === 0 || run.some((name) => wanted.includes(name)));

/** Copies what git knows or would add; packages are shared. */
function copyWorkingTree(): void {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' });
  for (const file of listed
    .split('\0')
    .filter((name) => statSync(join(root, name), { throwIfNoEntry: false })?.isFile())) {
    cpSync(join(root, file), join(copy, file));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
}

/** Runs checks in the copy; what they printed, and whether one was red. */
function check(names: readonly string[]): { red: boolean; printed: string } {
  const env = { ...process.env, NO_COLOR: '1' };
  const args = ['scripts/check.ts', '--only', ...names];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: copy,
    env,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  return { red: status !== 0, printed: stdout + stderr };
}

/** Plants, checks, and puts everything back. */
function seen(plant: Plant): { ok: boolean; printed: string } {
  const before = Object.keys(plant.change).map((file) => {
    const path = join(copy, file);
    return { path, file, old: existsSync(path) ? readFileSync(path, 'utf8') : null };
  });
  for (const { path, file, old } of before) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, plant.change[file]?.(old ?? '') ?? '');
  }
  const { red, printed } = check(plant.run);
  for (const { path, old } of before) {
    if (old === null) rmSync(path);
    else writeFileSync(path, old);
  }
  return { ok: red && plant.says.test(printed), printed };
}

copyWorkingTree();
const clean = check(['prepare', ...new Set(plants.flatMap(({ run }) => run))]);
if (clean.red) console.log(`${clean.printed}\nThe checks are red before anything is planted.\n`);

let unseen = 0;
for (const plant of plants) {
  const { ok, printed } = seen(plant);
  console.log(`${ok ? 'seen    ' : 'NOT SEEN'} ${plant.run.at(-1)?.padEnd(10)} ${plant.what}`);
  if (!ok) console.log(printed.slice(-2000));
  unseen += ok ? 0 : 1;
}
rmSync(copy, { recursive: true, force: true });
console.log(`\n${plants.length - unseen} of ${plants.length} planted mistakes seen`);
process.exitCode = unseen === 0 && !clean.red ? 0 : 1;
