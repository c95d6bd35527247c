import { cpSync, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { randomFrom } from '../../../lib/domain/random';
import { MIGRATIONS } from '../../../lib/store/migrations';
import { canonical, type Stored } from '../../faults/audit.ts';
import { EXAMPLES } from '../../store/migrations/examples.ts';
import { contents, makeOld } from '../../store/migrations/harness.ts';
import { expect } from './expect.ts';
import { poll } from './firefox.ts';
import type { Mortal } from './lives.ts';
import { killGroup } from './process-group.ts';
import { type Found, leaveDatabase, lookInto, putBuild } from './releases.ts';
import { scratch } from './session.ts';

/** So many of every row that has an id, so that an upgrade takes its time. */
const COPIES = 1500;

/**
 * A database of the first release is upgraded by the latest, and everything is killed at a random moment of it: what is
 * left is wholly old or wholly new, the snapshot from before is there, and the next start completes it.
 */
export async function killedUpgrades(browser: Mortal, rounds: number, seed: number): Promise<void> {
  console.log(`kill -9 during an upgrade, ${rounds} rounds, seed ${seed}`);
  const random = randomFrom(seed);
  const folder = join(scratch('release'), 'extension');
  const first = EXAMPLES[0]?.after as Stored;
  const rows: Stored = Object.fromEntries(Object.entries(first).map(([table, all]) => [table, all.flatMap(copies)]));
  const stores = MIGRATIONS[0]?.stores ?? {};
  const old = scratch('old');
  await leaveDatabase(browser, old, folder, { version: 1, stores, rows });
  const latest = MIGRATIONS.length;
  const wanted = (await contents(await makeOld(MIGRATIONS, 1, rows), MIGRATIONS, latest)) as Found;
  const outcomes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const profile = scratch('upgrade');
    cpSync(old, profile, { recursive: true });
    putBuild(browser, folder);
    await killAfterSnapshot(browser, profile, folder, random() * 1500);
    // Into a copy: the next start is our own, as it would be, and begins a new log.
    const copy = scratch('copy');
    cpSync(profile, copy, { recursive: true });
    const found = await lookInto(browser, copy, folder);
    outcomes.push(found.version);
    expect(differences(found, found.version === 1 ? { version: 1, rows } : wanted)).toEqual([]);

    putBuild(browser, folder);
    const life = await browser.live(profile, folder);
    // On a slow machine the page may have given up waiting for the background, and says so.
    const isHome = () => expect.poll(life.heading, { timeout: 30_000 }).toBe('My goals');
    await isHome().catch(async () => {
      await life.evaluate(() => location.reload(), null);
      await isHome();
    });
    const reasons = await life.evaluate(async (name) => {
      const names: string[] = [];
      const snapshots = await (await navigator.storage.getDirectory()).getDirectoryHandle(name);
      for await (const entry of snapshots.keys()) names.push(entry.split('_').slice(1, 3).join(' '));
      return names;
    }, 'snapshots');
    expect(reasons).toContain('migration v1');
    await life.quit();
    expect(differences(await lookInto(browser, profile, folder), wanted)).toEqual([]);
  }
  console.log(`left at versions ${outcomes.join(' ')}`);

  function copies(row: Readonly<Record<string, unknown>>): Record<string, unknown>[] {
    const { id, isMe } = row;
    if (typeof id !== 'string' || isMe === true) return [row];
    return Array.from({ length: COPIES }, (_, i) => (i === 0 ? row : { ...row, id: `${id}${i}` }));
  }
}

/**
 * The first rows that are only in one of two databases. The order of rows and fields is not the question, nor what the
 * daily round notes in `meta` afterwards.
 */
function differences(found: Found, wanted: Found): string[] {
  const all = ({ version, rows }: Found) =>
    new Set([
      `version ${version}`,
      ...Object.entries(rows).flatMap(([table, own]) => own.map((row) => `${table} ${canonical(row)}`)),
    ]);
  const [a, b] = [all(found), all(wanted)];
  return [...a]
    .filter((row) => !b.has(row) && !row.startsWith('meta '))
    .concat([...b].filter((row) => !a.has(row)).map((row) => `missing: ${row}`))
    .slice(0, 5);
}

/** Starts the browser, waits until the snapshot that comes before the upgrade is on disk, and a little more. */
async function killAfterSnapshot(browser: Mortal, profile: string, folder: string, pauseMs: number): Promise<void> {
  const starting = browser.live(profile, folder).catch(() => null);
  await poll(async () => hasSnapshot(join(profile, browser.files)), 'the snapshot is on disk', 30_000);
  await new Promise((next) => setTimeout(next, pauseMs));
  await killGroup(browser.headOf(profile));
  await (await starting)?.quit().catch(() => {});
  await browser.bury(profile);
}

const hasSnapshot = (folder: string): boolean =>
  existsSync(folder) &&
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((file) => {
    const found = statSync(join(folder, file), { throwIfNoEntry: false });
    return found?.isFile() === true && found.size > 500_000;
  });
