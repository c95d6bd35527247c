import 'fake-indexeddb/auto';
import { performance } from 'node:perf_hooks';
import { trackerHttp } from '../../lib/platform/tracker-http';
import { refreshTickets } from '../../lib/use-cases/refresh-tickets';
import { startApi } from '../contract/api-server';
import { linkIssues, manyIssues } from '../helpers/many-issues';
import { Workspace } from '../helpers/workspace';

const TICKETS = 10_000;
const AT_ONCE = 100;
/** The bound of issue 7, item 9. */
const HIGHEST_SHARE = 0.05;
const HOUR = 3_600_000;

/** 10,000 linked tickets of a tracker on loopback: what asking for them costs, against bare requests for as many. */
export async function benchRefresh(): Promise<void> {
  const { example } = manyIssues(TICKETS);
  const server = await startApi(example, 'token');
  const { root: baseUrl } = server;
  const work = await Workspace.open();
  const now = Date.now();
  work.now = now - HOUR;
  const { keyResultId } = await work.withGoal();
  const refs = Array.from(
    { length: TICKETS },
    (_, i) => ({ tracker: 'redmine', baseUrl, project: null, key: String(i + 1) }) as const,
  );
  await linkIssues(work, baseUrl, keyResultId, TICKETS, now - HOUR);
  await work.db.connections.put({ baseUrl, tracker: 'redmine', turnedOnAt: now, trouble: null });
  await work.db.accesses.put({ baseUrl, token: example.token, account: 'ana', scope: null, checkedAt: now });
  const ports = work.ports();

  const measured = async (run: () => Promise<unknown>) => {
    const [requests, bytes, from] = [server.state.requests.length, server.state.bytes, performance.now()];
    await run();
    return {
      requests: server.state.requests.length - requests,
      bytes: server.state.bytes - bytes,
      ms: performance.now() - from,
    };
  };
  const http = trackerHttp({ root: baseUrl, way: 'token', secret: example.api.authorize(example.token) }, () => {});
  const bare = await measured(async () => {
    for (let from = 0; from < TICKETS; from += AT_ONCE)
      await example.api.readTickets(http, refs.slice(from, from + AT_ONCE));
  });
  const first = await measured(() => refreshTickets(ports, Date.now()));
  // Histories come once, thirty tickets in a round: what follows is how it is afterwards.
  await work.db.meta.delete(`histories ${baseUrl}`);
  // The middle one of five: a machine does other things, too.
  const rounds = [];
  for (let i = 0; i < 5; i++) rounds.push(await measured(() => refreshTickets(ports, Date.now() + 2 * HOUR)));
  const [, , steady = first] = rounds.toSorted((one, other) => one.ms - other.ms);
  await server.stop();

  const share = (part: number, whole: number) => `${((part / whole) * 100).toFixed(1)} %`;
  console.log(
    `${TICKETS.toLocaleString('en')} linked tickets of one tracker on loopback, ${AT_ONCE} in a request at most`,
  );
  console.log(
    `  first look: ${first.requests} requests (least ${TICKETS / AT_ONCE}), ${(first.bytes / 1e6).toFixed(1)} MB, ${(first.ms / (TICKETS / 1000)).toFixed(0)} ms for 1,000; ratio to bare requests ${(first.ms / bare.ms).toFixed(1)}`,
  );
  console.log(
    `  nothing changed: ${steady.requests} requests, ${share(steady.requests, first.requests)} of the first; ${share(steady.bytes, first.bytes)} of its bytes; ${share(steady.ms, first.ms)} of its time`,
  );
  const shares = (['requests', 'bytes', 'ms'] as const).map((what) => steady[what] / first[what]);
  if (shares.some((part) => part > HIGHEST_SHARE)) {
    console.error(`  more than ${share(HIGHEST_SHARE, 1)}`);
    process.exitCode = 1;
  }
}
