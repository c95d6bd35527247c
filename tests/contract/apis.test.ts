import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { ApiAnswer } from '../../lib/domain/api-answer';
import { type TrackerId, ticketReading, ticketState } from '../../lib/domain/ticket';
import { ticketIdOf } from '../../lib/domain/ticket-id';
import { TrackerTrouble } from '../../lib/domain/tracker-trouble';
import { trackerHttp } from '../../lib/platform/tracker-http';
import type { Way } from '../../lib/trackers/api';
import type { ApiExample } from '../../lib/trackers/api-example';
import { apis } from '../../lib/trackers/apis';
import { FAULTS } from './api-faults';
import { type ApiServer, type Fault, startApi } from './api-server';
import { IN_WORDS, PUBLISHED, unpublished } from './published';

const examples = Object.values(
  import.meta.glob<ApiExample>('../../lib/trackers/*/api-example.ts', { eager: true, import: 'example' }),
);
const ways = examples.flatMap((example) =>
  example.api.ways.map((way) => [`${example.api.id} by ${way}`, example, way] as const),
);

const servers: (ApiServer & { readonly id: TrackerId; readonly way: Way })[] = [];
afterEach(async () => {
  const over = servers.splice(0);
  await Promise.all(over.map((server) => server.stop()));
  // Whatever a test made it ask for: nothing that its tracker does not publish.
  const asked = over.flatMap(({ id, way, state }) => unpublished(id, way, state.requests));
  if (asked.length > 0) throw new Error(asked.join('\n'));
});

const SHORT = { timeoutMs: 120, maxBytes: 5_000_000 };

async function open(example: ApiExample, way: Way, token = example.token, limits?: typeof SHORT) {
  const server = await startApi(example, way);
  servers.push({ ...server, id: example.api.id, way });
  const { authorize, tokenField } = example.api;
  const secret = way === 'token' ? authorize(token) : {};
  const secretForm = way === 'token' && tokenField ? { [tokenField]: token } : {};
  const http = trackerHttp({ root: server.root, way, secret, secretForm }, () => {}, limits);
  const tickets = example.tickets(server.root, way);
  const refs = tickets.map(([ref]) => ref);
  return { server, http, tickets, refs, read: () => example.api.readTickets(http, refs) };
}

/** What an API side may throw, and nothing else. */
const troubleOf = (error: unknown): TrackerTrouble => {
  expect(error).toBeInstanceOf(TrackerTrouble);
  return error as TrackerTrouble;
};

test('every API side has an example, and the other way round', () => {
  expect(examples.map(({ api }) => api.id).toSorted()).toEqual(Object.keys(apis).toSorted());
  for (const { api } of examples) expect(apis[api.id]).toBe(api);
});

test('of every API side it is known whether its tracker publishes a description', () => {
  expect([...Object.keys(PUBLISHED), ...IN_WORDS].toSorted()).toEqual(Object.keys(apis).toSorted());
});

describe.each(ways)('%s', (_, example, way) => {
  const { api } = example;

  test('reads what is there, and tells what is not', async () => {
    const { server, read, tickets } = await open(example, way);
    const answers = await read();
    expect(server.state.refused).toEqual([]);
    expect(new Set(answers.keys())).toEqual(new Set(tickets.map(([ref]) => ticketIdOf(ref))));
    for (const [ref, expected] of tickets) {
      const answer = answers.get(ticketIdOf(ref));
      if ('missing' in expected) expect(answer).toEqual(expected);
      else expect(answer).toMatchObject({ reading: { ...expected, source: 'api' } });
      if (answer && 'reading' in answer) expect(ticketReading.safeParse(answer.reading).error).toBeUndefined();
    }
  });

  test('a call of the most tickets it takes is a call the server takes', async () => {
    const { server, http, refs } = await open(example, way);
    const many = Array.from({ length: api.atOnce[way] ?? 1 }, (_, i) => ({
      ...(refs[i % refs.length] ?? refs[0]),
      key: keyLike(refs[0]?.key ?? '', i),
    }));
    await api.readTickets(http, many as typeof refs).catch(troubleOf);
    expect(server.state.refused).toEqual([]);
    for (const { path, query } of server.state.requests) expect(`${path}?${query}`.length).toBeLessThan(6000);
  });

  test.each(FAULTS)('%s is named and nothing is read', async (_name, fault, expected) => {
    const { server, read } = await open(example, way, example.token, expected(way) === 'timeout' ? SHORT : undefined);
    server.state.fault = fault;
    const error = troubleOf(
      await read().then(
        (answers) => [...answers],
        (thrown: unknown) => thrown,
      ),
    );
    expect(error.code).toBe(expected(way));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(error.message).not.toContain(example.token);
  });

  test('when to come back is told as the server says', async () => {
    const { server, read } = await open(example, way);
    server.state.fault = (response) => void response.writeHead(429, { 'retry-after': '120' }).end();
    const before = Date.now();
    const { retryAt } = troubleOf(await read().catch((thrown: unknown) => thrown));
    expect(retryAt).toBeGreaterThanOrEqual(before + 119_000);
    expect(retryAt).toBeLessThanOrEqual(Date.now() + 120_000);
  });

  test('half of what was asked for is no reason to call the rest gone', async () => {
    const { server, read, tickets, refs } = await open(example, way);
    const keys = refs.map(({ key }) => key);
    server.state.fault = (response, request) => {
      const { status = 200, headers, body } = example.answer(request, way) ?? { status: 400, body: {} };
      const half = typeof body === 'string' ? halfText(body) : halfList(structuredClone(body), keys);
      response.writeHead(status, { 'content-type': 'application/json', ...headers });
      response.end(typeof half === 'string' ? half : JSON.stringify(half));
    };
    const answers = await read().catch(troubleOf);
    if (answers instanceof TrackerTrouble) return;
    for (const [ref, expected] of tickets) {
      const answer = answers.get(ticketIdOf(ref));
      if ('missing' in expected || !answer)
        expect(answer).toBeOneOf([expect.objectContaining({ missing: 'absent' }), expect.objectContaining(expected)]);
      else if ('missing' in answer) expect(answer).toEqual({ missing: 'absent' });
      else expect(answer.reading.state).toBe(expected.state ?? answer.reading.state);
    }
  });

  test('an answer with any part spoilt is trouble or the truth about the tickets asked for', async () => {
    const { server, read, refs } = await open(example, way);
    const asked = refs.map(ticketIdOf);
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...SPOILT), async (where, value) => {
        server.state.fault = spoilt(example, way, where, value);
        const answers = await read().catch(troubleOf);
        if (answers instanceof TrackerTrouble) return;
        expectTruth(answers, asked);
      }),
      { numRuns: 120 },
    );
  });
});

const telling = ways.flatMap(([name, example, way]) => {
  const told = example.history?.('http://127.0.0.1', way);
  return told ? [[name, example, way] as const] : [];
});

test('every API side that tells histories has an example of one', () => {
  const told = new Set(telling.map(([, { api }]) => api.id));
  expect(examples.filter(({ api }) => api.readHistories).map(({ api }) => api.id)).toEqual([...told]);
});

describe.each(telling)('the history of %s', (_, example, way) => {
  const openHistory = async (limits?: typeof SHORT) => {
    const { server, http } = await open(example, way, example.token, limits);
    const [ref, moments] = example.history?.(server.root, way) ?? [];
    if (!ref) throw new Error('no history');
    return { server, ref, moments, read: async () => (await example.api.readHistories?.(http, [ref])) ?? new Map() };
  };

  test('is read as the tracker tells it', async () => {
    const { server, ref, moments, read } = await openHistory();
    expect(Object.fromEntries(await read())).toEqual({ [ticketIdOf(ref)]: moments });
    expect(server.state.refused).toEqual([]);
  });

  test.each(FAULTS)('stays unknown at %s', async (_name, fault, expected) => {
    const { server, read } = await openHistory(expected(way) === 'timeout' ? SHORT : undefined);
    server.state.fault = fault;
    const told = await read().catch(troubleOf);
    if (!(told instanceof TrackerTrouble)) expect([...told.values()].flat()).toEqual([]);
  });

  test('with any part spoilt is trouble, or moments of this ticket', async () => {
    const { server, ref, read } = await openHistory();
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...SPOILT), async (where, value) => {
        server.state.fault = spoilt(example, way, where, value);
        const told = await read().catch(troubleOf);
        if (told instanceof TrackerTrouble) return;
        for (const [id, moments] of told) {
          expect(id).toBe(ticketIdOf(ref));
          for (const { at, state } of moments) {
            expect(Number.isSafeInteger(at) && at >= 0).toBe(true);
            expect(ticketState.safeParse(state).error).toBeUndefined();
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

const following = examples.filter(({ api }) => api.changedSince).map((example) => [example.api.id, example] as const);

test('every API side that tells what changed has an example of it', () => {
  expect(examples.filter(({ changed }) => changed).map(({ api }) => api.id)).toEqual(following.map(([id]) => id));
});

test.each(following.filter(([, { api }]) => api.ways.includes('session')))(
  'to whoever is signed out %s does not tell what changed',
  async (_, example) => {
    const { server, http } = await open(example, 'session');
    const { since = 0, asked = [] } = example.changed?.(server.root) ?? {};
    server.state.fault = (response, request) => {
      // To them it is as if nothing had changed.
      const isAccount = /\/(?:myself|user|users\/me)$/.test(request.path);
      response.writeHead(isAccount ? 401 : 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(isAccount ? {} : nothing(example.answer(request, 'session')?.body ?? [])));
    };
    const told = await example.api.changedSince?.(http, since, asked).catch(troubleOf);
    expect(told instanceof TrackerTrouble ? told.code : told).toBeOneOf([null, 'signed-out']);
  },
);

test.each(following)('%s tells which tickets changed, and asks for no more than it has to', async (_, example) => {
  const { server, http } = await open(example, 'token');
  const told = example.changed?.(server.root);
  if (!told) throw new Error('no example');
  const changed = await example.api.changedSince?.(http, told.since, told.asked);
  expect([...(changed ?? [])]).toEqual(told.changed.map(ticketIdOf));
  expect(server.state.refused).toEqual([]);
  expect(server.state.requests).toHaveLength(told.requests ?? 1);
});

test.each(following)('what changed on %s stays unknown at any fault', async (_, example) => {
  const { server, http } = await open(example, 'token', example.token, SHORT);
  const { since = 0, asked = [] } = example.changed?.(server.root) ?? {};
  const told: string[] = [];
  for (const [, fault] of FAULTS) {
    server.state.fault = fault;
    const changed = await example.api.changedSince?.(http, since, asked).catch(troubleOf);
    told.push(...(changed instanceof TrackerTrouble ? [] : (changed ?? [])));
  }
  expect(told).toEqual([]);
});

const NO_ENTITY = { status: 200, body: { data: null, errors: [{ extensions: { code: 'INPUT_ERROR' } }] } };

test.each(['linear', 'shortcut'])(
  'a key to one workspace of %s writes on no other’s ticket of the same name',
  async (id) => {
    const example = examples.find(({ api }) => api.id === id);
    if (!example?.api.notes || !example.comments) throw new Error(id);
    const { server, http } = await open(example, 'token');
    const ref = { ...example.comments.on(server.root), project: 'another' };
    expect(troubleOf(await example.api.notes.write(http, ref, 'x').catch((thrown: unknown) => thrown)).code).toBe(
      'forbidden',
    );
    expect(example.comments.texts).toEqual([]);
  },
);

const writing = examples.filter(({ api }) => api.notes).map((example) => [example.api.id, example] as const);

describe.each(writing)('comments on %s', (_, example) => {
  const openComments = async (limits?: typeof SHORT) => {
    const { server, http } = await open(example, 'token', example.token, limits);
    const { api, comments } = example;
    if (!api.notes || !comments) throw new Error('no example');
    return { server, http, notes: api.notes, ref: comments.on(server.root), comments };
  };

  test('are written, changed and taken away, and nothing is left of them', async () => {
    const { server, http, notes, ref, comments } = await openComments();
    const id = await notes.write(http, ref, 'For “Be fast”');
    expect(comments.texts).toEqual(['For “Be fast”']);
    await notes.change(http, ref, id, 'For “Be kind”');
    expect(comments.texts).toEqual(['For “Be kind”']);
    await notes.remove(http, ref, id);
    expect(comments.texts).toEqual([]);
    await notes.remove(http, ref, id);
    expect(server.state.refused).toEqual([]);
  });

  test('are told to be in trouble at any fault', async () => {
    const { server, http, notes, ref } = await openComments(SHORT);
    const told: unknown[] = [];
    for (const [, fault] of FAULTS) {
      server.state.fault = fault;
      told.push(await notes.write(http, ref, 'For “Be fast”').catch((thrown: unknown) => thrown));
    }
    for (const one of told) expect(one).toBeInstanceOf(TrackerTrouble);
  });

  test('on a ticket that is not there are refused for certain, and nothing is written', async () => {
    const { server, http, notes, ref, comments } = await openComments();
    server.state.fault = (response, request) => {
      // Linear answers its questions.
      const { status, body } = request.path.endsWith('/graphql') ? NO_ENTITY : { status: 404, body: {} };
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    };
    expect(troubleOf(await notes.write(http, ref, 'x').catch((thrown: unknown) => thrown)).code).toBe('forbidden');
    expect(comments.texts).toEqual([]);
  });
});

describe.each(ways.filter(([, , way]) => way === 'token'))('%s', (_, example, way) => {
  test('it is known whose it is, and another is refused', async () => {
    const whoAmI = example.api.whoAmI;
    const good = await open(example, way);
    expect((await whoAmI?.(good.http))?.name ?? null).toBe(example.account);
    const bad = await open(example, way, 'x'.repeat(20));
    expect(troubleOf(await (whoAmI ?? bad.read)(bad.http).catch((thrown: unknown) => thrown)).code).toBe(
      'token-refused',
    );
  });

  test('it travels in headers alone, or in the one field of a form that is meant for it', async () => {
    const { server, read } = await open(example, way);
    await read();
    expect(server.state.requests.length).toBeGreaterThan(0);
    for (const { path, query, body } of server.state.requests) {
      const { [example.api.tokenField ?? '']: _, ...rest } = (body ?? {}) as Record<string, unknown>;
      expect(JSON.stringify([path, String(query), rest])).not.toContain(example.token);
    }
  });
});

/** Tickets asked for, each a sound reading of itself or a reason. */
function expectTruth(answers: ReadonlyMap<string, ApiAnswer>, asked: readonly string[]): void {
  expect(new Set(answers.keys())).toEqual(new Set(asked));
  for (const answer of answers.values()) {
    if ('missing' in answer) continue;
    expect(ticketReading.safeParse(answer.reading).error).toBeUndefined();
    const { closedAt, createdAt } = answer.reading;
    for (const at of [closedAt, createdAt]) expect(at === null || (Number.isSafeInteger(at) && at >= 0)).toBe(true);
  }
}

const SPOILT: unknown[] = [null, [], {}, '', 0, -1, 1e308, 'x'.repeat(5000), true, '__proto__', ['a', 1], undefined];

/** What the real server would say, but for one part. */
const spoilt =
  (example: ApiExample, way: Way, where: number, value: unknown): Fault =>
  (response, request) => {
    const reply = example.answer(request, way);
    const body = reply === null ? null : spoil(structuredClone(reply.body), where, value);
    response.writeHead(reply?.status ?? 400, { 'content-type': 'application/json', ...reply?.headers });
    response.end(typeof body === 'string' ? body : (JSON.stringify(body) ?? ''));
  };

/** The same answer with empty lists. */
const nothing = (body: unknown): unknown =>
  JSON.parse(JSON.stringify(body), (_, part: unknown) => (Array.isArray(part) ? [] : part));

/** Lists of tickets lose their second half. */
function halfList(body: unknown, keys: readonly string[]): unknown {
  const isAbout = (item: unknown): boolean =>
    keys.some((key) =>
      new RegExp(`"(?:id|key|iid|number|identifier|idReadable)":"?T?${key}\\b`).test(JSON.stringify(item) ?? ''),
    );
  return JSON.parse(JSON.stringify(body), (_, part: unknown) =>
    Array.isArray(part) && part.length > 1 && part.every(isAbout) ? part.slice(0, Math.ceil(part.length / 2)) : part,
  );
}

/** A table loses its second half. */
const halfText = (text: string): string => {
  const lines = text.split(/(?<=\n)/);
  return lines.slice(0, Math.ceil(lines.length / 2) + 1).join('');
};

/** Another key of the same kind. */
const keyLike = (key: string, i: number): string => key.replace(/\d{1,4}$/, String(1000 + i));

/** Puts a value in place of one part of a document, counted through all of them. */
function spoil(document: unknown, where: number, value: unknown): unknown {
  const places: [Record<string, unknown>, string][] = [];
  const walk = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return;
    for (const key of Object.keys(part)) {
      places.push([part as Record<string, unknown>, key]);
      walk((part as Record<string, unknown>)[key]);
    }
  };
  walk(document);
  const [parent, key] = places[where % places.length] ?? [];
  if (parent && key !== undefined) parent[key] = value;
  return document;
}
