import { closeSync, openSync, writeSync } from 'node:fs';
import { benchWorkspace } from '../../bench/workspace.ts';

export const TICKETS = 100_000;
const DAY_MS = 86_400_000;

/** Writes a backup of 100,000 tickets with their history, 1,000 objectives and 4,000 key results. @returns its path. */
export function writeLargeBackup(path: string, now: number): string {
  const { objectives, keyResults, tickets, links } = benchWorkspace(TICKETS / 100);
  const at = now - DAY_MS;
  const stamp = [`0${at.toString(36)}-0000`, '', 'bench'];
  const id = (kind: number, n: number) => `01900000-0000-7000-800${kind}-${n.toString(16).padStart(12, '0')}`;
  const stamped = (row: object) => {
    const fields = { ...row, deletedAt: null };
    const stamps = Object.fromEntries(
      Object.keys(fields)
        .filter((field) => field !== 'space' && field !== 'stamps')
        .map((field) => [field, stamp]),
    );
    return { ...fields, stamps };
  };
  const space = 'personal';
  const lists: Record<string, Iterable<object>> = {
    person: [stamped({ id: id(3, 0), name: 'Somebody else', isMe: false, handles: [], space })],
    cycle: [
      stamped({
        id: id(0, 0),
        name: 'This half',
        startsOn: '2026-07-01',
        endsOn: '2026-12-31',
        state: 'active',
        cadence: 'weekly',
        anchorDay: 1,
        space,
      }),
    ],
    objective: objectives.map(stamped),
    keyResult: keyResults.map(stamped),
    link: links.slice(0, TICKETS / 10).map(stamped),
    checkIn: [],
  };
  const file = openSync(path, 'w');
  const write = (text: string) => void writeSync(file, text);
  const list = (name: string, rows: Iterable<object>) => {
    write(`"${name}":[`);
    let lines = '';
    let isFirst = true;
    for (const row of rows) {
      lines += `${isFirst ? '' : ',\n'}${JSON.stringify(row)}`;
      isFirst = false;
      if (lines.length < 1e6) continue;
      write(lines);
      lines = '';
    }
    write(`${lines}]`);
  };
  write(`{"format":"throughline-backup","version":1,"madeAt":${at},"device":"bench","records":{`);
  for (const [i, [name, rows]] of Object.entries(lists).entries()) {
    if (i > 0) write(',');
    list(name, rows);
  }
  write('},');
  const seen = { at, source: 'page' };
  list(
    'tickets',
    // Ours stand in the order of their ids.
    tickets
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map((ticket) => ({ ...ticket, seenAt: at, seen: { title: seen, state: seen, url: seen } })),
  );
  write(',');
  list(
    'ticketEvents',
    tickets.map((ticket, n) => ({ id: id(7, n), ticketId: ticket.id, at, from: null, to: ticket.state, space })),
  );
  write(',"changes":[]}\n');
  closeSync(file);
  return path;
}
