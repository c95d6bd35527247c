import type { TicketId } from '../../../lib/domain/ids';
import { type Random, randomFrom } from '../../../lib/domain/random';
import type { Reply } from '../../../lib/messaging/protocol';
import { faultsOf } from '../../faults/audit.ts';
import { randomActs } from '../../faults/random-acts.ts';
import type { Evaluates } from './commands.ts';
import { readDatabase } from './database.ts';
import { expect } from './expect.ts';
import { poll } from './firefox.ts';
import { actInHaste, answersSince } from './haste.ts';
import type { Life } from './lives.ts';
import { scratch } from './session.ts';
import { githubTicket, startWorkspace, type Workspace } from './workspace.ts';

const TICKETS = Array.from({ length: 6 }, (_, i) => githubTicket('acme/shop', i + 1));
/** Rounds on one profile, before a fresh one: what lies in it grows with every round. */
const A_PROFILE = 20;
const ACTS = 2000;

/** Another one each time; `CRASH_SEED=<seed>` replays the acts and moments of a run. */
export const crashSeed = (): number => Number(process.env.CRASH_SEED ?? Date.now());

/**
 * Round after round a page sends acts as fast as it can, four at a time; at a random moment everything is killed. The
 * next browser on the same profile must find every act that was acknowledged, none of them in part, and be at ease.
 * @returns how many acts were acknowledged in all.
 */
export async function crashRounds(live: (profile: string) => Promise<Life>, rounds: number, seed: number) {
  console.log(`kill -9, ${rounds} rounds, seed ${seed}`);
  const random = randomFrom(seed);
  let acknowledged = 0;
  for (let left = rounds; left > 0; left -= A_PROFILE) {
    acknowledged += await crashesOfOneProfile(live, Math.min(left, A_PROFILE), random);
  }
  return acknowledged;
}

async function crashesOfOneProfile(live: (profile: string) => Promise<Life>, rounds: number, random: Random) {
  const profile = scratch('crash');
  let life = await live(profile);
  await expect.poll(life.heading).toBe('Welcome to Throughline');
  const workspace = await startWorkspace(life, { 'Checkout under 300 ms': 'number', 'All tickets done': 'tickets' });
  await seeTickets(life, TICKETS);
  const accepted = new Set<string>();
  const refused = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    for (const { opId, ok } of await actUntilKilled(life, workspace, random)) (ok ? accepted : refused).add(opId);
    life = await live(profile);
    await expect.poll(life.heading).toBe('My goals');
    const stored = await readDatabase(life);
    const carriedOut = new Set((stored.operations ?? []).map(({ opId }) => opId as string));
    const left = (stored.changes ?? []).filter(({ actId }) => refused.has(actId as string));
    expect({ lost: [...accepted].filter((opId) => !carriedOut.has(opId)), left }, `round ${round}`).toEqual({
      lost: [],
      left: [],
    });
    expect(await faultsOf(stored), `round ${round}`).toEqual([]);
  }
  await life.quit();
  return accepted.size;
}

const pause = (ms: number) => new Promise<void>((next) => setTimeout(next, ms));

/** Noted outside of the browser, so that the note outlives it. */
async function actUntilKilled(life: Life, workspace: Workspace, random: Random): Promise<Reply[]> {
  const heard: Reply[] = [];
  await life.evaluate(actInHaste, randomActs(random, ACTS, { ...workspace, ticketIds: TICKETS }));
  let isAlive = true;
  // Asked again after a pause: a question that a dead browser refuses at once would leave nobody else a turn.
  const ask = (): Promise<Reply[]> => life.evaluate(answersSince, heard.length).catch(() => pause(50).then(() => []));
  // Not awaited: a question to a browser that is dead may stay open for ever.
  void (async () => {
    while (isAlive) heard.push(...(await ask()));
  })();
  const enough = Math.floor(random() * 60);
  const pauseMs = random() * 40;
  // A slow machine does fewer acts in the same time, not in the same round.
  await poll(async () => heard.length >= enough, `${enough} acts are answered`, 90_000);
  await pause(pauseMs);
  await life.kill();
  isAlive = false;
  return [...heard];
}

/** Tickets as an open tracker page would have shown them. */
export const seeTickets = (page: Evaluates, ids: readonly TicketId[]): Promise<void> =>
  page.evaluate(async (all) => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const opening = indexedDB.open('throughline');
      opening.onsuccess = () => resolve(opening.result);
    });
    const writing = db.transaction('tickets', 'readwrite');
    for (const [i, id] of all.entries()) {
      const [, baseUrl, project, key] = id.split('|');
      writing.objectStore('tickets').put({
        space: 'personal',
        id,
        ref: { tracker: 'github', baseUrl, project, key },
        url: `${baseUrl}/${project}/issues/${key}`,
        title: `Ticket ${key}`,
        type: null,
        state: i % 2 === 0 ? 'done' : 'open',
        rawState: null,
        assignees: [],
        labels: [],
        estimate: null,
        parent: null,
        source: 'page',
        aliases: [],
        closedAt: null,
        seenAt: Date.now(),
        seen: {},
      });
    }
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    db.close();
  }, ids);
