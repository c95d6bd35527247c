/** Runs inside an extension page of the bench's own build: fills the real database, and asks it what screens ask. */
import { v7 as newId } from 'uuid';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { KeyResultId } from '../../lib/domain/ids';
import { makeDatabase } from '../../lib/store/db';
import { longWrite } from '../../lib/store/long-work';
import { actFeed } from '../../lib/store/queries/act-feed';
import { me } from '../../lib/store/queries/alive';
import { checkInsOf } from '../../lib/store/queries/check-ins';
import { duties } from '../../lib/store/queries/duties';
import { goalsOf } from '../../lib/store/queries/goals-of';
import { historyOf } from '../../lib/store/queries/history';
import { viewKeyResult } from '../../lib/store/queries/key-result-views';
import { allCandidates, likelyCandidates } from '../../lib/store/queries/link-candidates';
import { withNames } from '../../lib/store/queries/record-names';
import { sizesOf } from '../../lib/store/queries/sizes';
import { ticketsOfKeyResult, viewTickets } from '../../lib/store/queries/ticket-views';
import { trendOf } from '../../lib/store/queries/trend';
import { dump } from '../../lib/store/snapshot';
import { useCases } from '../../lib/use-cases';
import { badgeView } from '../../lib/use-cases/badge-view';
import { compact } from '../../lib/use-cases/compact';
import { observeTickets } from '../../lib/use-cases/observe-tickets';
import { perform } from '../../lib/use-cases/perform';
import { bareDatabase, replay } from './bare';
import { watchReads } from './reads';
import { ME, type Size, tableRows } from './rows';
import { benchWorkspace, readingOf } from './workspace';

/** What one question costs. Times are the shortest of several, ms: a busy machine makes some longer, and none shorter. */
export interface Cost {
  readonly what: string;
  readonly rows: number;
  readonly requests: number;
  readonly ours: number;
  /** The same rows in as many requests of a bare Dexie table. */
  readonly bare: number;
}

export interface Filled {
  readonly table: string;
  readonly rows: number;
  readonly ms: number;
}

export interface Bench {
  /** @returns how long each table took. */
  fill(size: Size): Promise<readonly Filled[]>;
  /** Bytes on disk, indexes and all; of a single table the browser does not tell while it packs others. */
  usage(): Promise<number>;
  costs(): Promise<Cost[]>;
  /** Things that take as long as there is data, ms each: never part of a screen. */
  chores(): Promise<Readonly<Record<string, number>>>;
}

const TIMES = 15;
const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
async function timed(work: () => PromiseLike<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

const [first] = benchWorkspace(1).keyResults;
const firstLink = benchWorkspace(1).links[0];
let turn = 0;

const db = makeDatabase();
const reads = watchReads(db);

const QUESTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'the popup’s data': async () => {
    const now = Date.now();
    const meId = (await me(db))?.id ?? ME;
    await viewTickets(db, [ticketId(5)], now);
    await likelyCandidates(db, meId, now);
    await duties(db, meId, now);
    await goalsOf(db, meId, now);
  },
  'badges of 200 tickets': async () => {
    const ids = Array.from({ length: 200 }, (_, n) => ticketId(1000 + n));
    (await viewTickets(db, ids, Date.now())).map((view) => badgeView(view, Date.now()));
  },
  'My goals': async () => {
    await goalsOf(db, ME, Date.now());
    await duties(db, ME, Date.now());
  },
  'a key result': () => askKeyResult(first?.id),
  'a key result with 1,000 tickets': async () => askKeyResult((await db.keyResults.toCollection().last())?.id),
  'the history': async () => withNames(db, (await actFeed(db, {}, 1)).acts),
  'one ticket seen in another state': () => {
    const reading = readingOf(7, turn++ % 2 === 0 ? 'open' : 'done');
    return db.transaction('rw', db.tables, async () => observeTickets(db, [reading], Date.now()));
  },
  'one act': () => {
    const { ticketId: id, keyResultId } = firstLink as NonNullable<typeof firstLink>;
    const input = { ticketId: id, keyResultId, share: (turn++ % 10) / 10 };
    return perform(db, useCases.shareTicket, { name: 'shareTicket', opId: newId(), input }, Date.now());
  },
};

async function askKeyResult(id: KeyResultId | undefined): Promise<void> {
  if (!id) throw new Error('there is no key result');
  const now = Date.now();
  const view = await viewKeyResult(db, id, now);
  await ticketsOfKeyResult(db, id, now);
  if (view) await trendOf(db, view, now);
  await checkInsOf(db, id);
  await withNames(db, await historyOf(db, 'keyResult', id, 20));
}

function ticketId(n: number) {
  const id = benchWorkspace(1).tickets[0]?.id.replace(/\d+$/, `${n}`);
  return id as NonNullable<typeof firstLink>['ticketId'];
}

const bench: Bench = {
  async fill(size) {
    await db.open();
    const filled: Filled[] = [];
    for (const { table, slices } of tableRows(size)) {
      let rows = 0;
      const took = await timed(async () => {
        for (const slice of slices) {
          await db.table(table).bulkAdd([...slice]);
          rows += slice.length;
        }
      });
      filled.push({ table, rows, ms: took });
    }
    return filled;
  },

  usage: async () => (await navigator.storage.estimate()).usage ?? Number.NaN,

  async costs() {
    const bare = await bareDatabase(await db.tickets.limit(5000).toArray());
    const costs: Cost[] = [];
    for (const [what, ask] of Object.entries(QUESTIONS)) {
      await ask();
      const from = reads.length;
      await ask();
      const asked = reads.slice(from).filter(({ kind }) => kind !== 'count');
      const ours: number[] = [];
      const theirs: number[] = [];
      // In turns: what disturbs the machine disturbs both.
      for (let n = 0; n < TIMES; n++) {
        ours.push(await timed(ask));
        theirs.push(await timed(() => replay(bare, asked)));
      }
      costs.push({
        what,
        rows: asked.reduce((sum, { rows }) => sum + rows, 0),
        requests: asked.length,
        ours: Math.min(...ours),
        bare: Math.min(...theirs),
      });
    }
    return costs;
  },

  async chores() {
    const chores: Record<string, () => PromiseLike<unknown>> = {
      'every key result, when a search begins': () => allCandidates(db, ME, Date.now()),
      'counting rows for the sentinel': () =>
        Promise.all(
          ['cycles', 'people', 'objectives', 'keyResults', 'links', 'checkIns'].map((name) => db.table(name).count()),
        ),
      'sizes by kind': () => sizesOf(db),
      'a step of compaction': () => compact(db, { after: null, isTrial: true }, Date.now()),
    };
    const found: Record<string, number> = {};
    // However long they take on a busy machine: nobody waits for them here.
    for (const [what, work] of Object.entries(chores))
      found[what] = await longWrite(async () => median([await timed(work), await timed(work), await timed(work)]));
    const act = QUESTIONS['one act'] as () => Promise<unknown>;
    const alone = await timed(act);
    let [isOver, longest] = [false, 0];
    const acts = async () => {
      for (; !isOver; await new Promise((resume) => setTimeout(resume, 50)))
        longest = Math.max(longest, await timed(act));
    };
    const acting = acts();
    found['a snapshot, while acts go on'] = await timed(() => dump(db, Date.now(), () => {}));
    isOver = true;
    await acting;
    return { ...found, 'the slowest act meanwhile': longest, 'one without it': alone };
  },
};

export default defineUnlistedScript(() => {
  Object.assign(globalThis, { bench });
});
