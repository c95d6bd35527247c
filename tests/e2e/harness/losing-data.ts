import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { command } from './commands.ts';
import { readDatabase } from './database.ts';
import { expect } from './expect.ts';
import type { Life } from './lives.ts';
import { scratch } from './session.ts';
import { startWorkspace } from './workspace.ts';

/** Something that happens to the files of a database while the browser is closed. */
export type Damage = (file: string) => void;

export const cutInHalf: Damage = (file) => truncateSync(file, Math.floor(statSync(file).size / 2));
export const emptied: Damage = (file) => writeFileSync(file, '');
export const deleted: Damage = (file) => rmSync(file, { recursive: true });
export const bytesFlipped: Damage = (file) => {
  const bytes = readFileSync(file);
  for (let i = 4000; i < bytes.length; i += 499) bytes[i] = ~(bytes[i] ?? 0) & 0xff;
  writeFileSync(file, bytes);
};
/** The seven bytes before an entry of LevelDB's log: its checksum, how long it is, that it is whole. What follows is not there. */
export const halfAnEntry: Damage = (log) => appendFileSync(log, Uint8Array.of(1, 2, 3, 4, 0x37, 4, 1));

/** The first file below a folder whose path, seen from there, is of this form. */
export function fileIn(folder: string, path: RegExp): string {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) => path.test(file));
  if (!found) throw new Error(`${folder} has nothing like ${path}`);
  return join(folder, found);
}

/** A profile with a week's work in it and a snapshot, then closed. */
export async function workedProfile(live: (profile: string) => Promise<Life>): Promise<string> {
  const profile = scratch('lost');
  const life = await live(profile);
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  const { objectiveId } = await startWorkspace(life, { 'Checkout under 300 ms': 'number' });
  for (let i = 0; i < 20; i++) {
    await command(life, 'saveObjective', { id: objectiveId, why: `${i} ${'because '.repeat(50)}` });
  }
  await life.evaluate((route) => {
    location.hash = route;
  }, '#/safety');
  await life.press('Save everything as a file');
  await expect.poll(life.words).toContain('By hand');
  await life.quit();
  return profile;
}

/** What of ours lies in a Firefox profile: `storage.local` in a container of its own. */
const IN_FIREFOX = {
  database: /moz-extension\+\+\+[^^/]*\/idb$/,
  sentinel: /moz-extension\+\+\+[^/]*\^userContextId[^/]*\/idb$/,
  snapshots: /moz-extension\+\+\+[^^/]*\/fs$/,
};

/** A copy of a Firefox profile without some of it. */
export function firefoxWithout(worked: string, ...lost: readonly (keyof typeof IN_FIREFOX)[]): string {
  const profile = scratch('lost');
  cpSync(worked, profile, { recursive: true });
  for (const what of lost) deleted(fileIn(join(profile, 'storage'), IN_FIREFOX[what]));
  return profile;
}

/** A copy of a Firefox profile in which something happened to the file of our database. */
export function damagedFirefox(worked: string, damage: Damage): string {
  const profile = firefoxWithout(worked);
  const file = fileIn(join(profile, 'storage'), /moz-extension\+\+\+[^^]*\/idb\/[^/]*\.sqlite$/);
  for (const side of ['-wal', '-shm']) rmSync(file + side, { force: true });
  damage(file);
  return profile;
}

/**
 * What a person meets after their data was damaged: it is told, nothing is written meanwhile, two clicks bring it back.
 */
export async function recover(life: Life, told: RegExp): Promise<void> {
  await expect.poll(life.heading, { timeout: 20_000 }).toBe('Your data needs you');
  expect(await life.words()).toMatch(told);
  const before = await readDatabase(life).catch(String);
  for (const name of ['savePerson', 'saveCycle'] as const) {
    const code = await command(life, name, { name: 'Written over it' }).catch((error: { code: string }) => error.code);
    // Unknown: Firefox suspended the background while it was still trying to read.
    expect(code).toMatch(/^database\.(suspect|slow|failed)$|^reply\.unknown$/);
  }
  expect(await readDatabase(life).catch(String)).toEqual(before);
  await life.press('Bring back: snapshot of');
  await life.press('Yes, bring back');
  await expect.poll(life.heading, { timeout: 30_000 }).toBe('My goals');
  await expect.poll(life.words).toContain('Checkout under 300 ms');
  // The sentinel is at ease: work goes on.
  await command(life, 'savePerson', { name: 'Bo' });
}
