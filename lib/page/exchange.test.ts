import { expect, test, vi } from 'vitest';
import type { TicketReading } from '../domain/ticket';
import type { Request } from '../messaging/protocol';
import { createAsk } from './ask';
import { createExchange, MAX_TICKETS } from './exchange';
import { reading as tiny } from './fixtures/tiny-tracker';

const reading = (key: string, title?: string) => tiny('https://r.example', key, title);
const page = (...readings: TicketReading[]) => new Map(readings.map((each) => [each.ref.key, each]));

const silent: (request: Request) => unknown = () => undefined;

/** An exchange over a wire that answers what `answer` says, or else one badge for each ticket. */
function open({ told = new Set<string>(), answer = silent } = {}) {
  const sent: { name: string; keys: string[]; seenAt: number | undefined }[] = [];
  const end = new AbortController();
  const arrived = vi.fn<() => void>();
  const dismissed = vi.fn<() => void>();
  const wire = async (request: Request): Promise<unknown> => {
    const input = request.input as { readings?: TicketReading[]; refs?: TicketReading['ref'][]; seenAt?: number };
    const keys = (input.refs ?? input.readings?.map(({ ref }) => ref) ?? []).map(({ key }) => key);
    sent.push({ name: request.name, keys, seenAt: input.seenAt });
    const value = keys.map((key) => ({
      ticketId: key,
      text: `${key} v${sent.length}`,
      tone: 'none',
      description: '',
      card: [],
    }));
    return (await answer(request)) ?? { ok: true, opId: request.opId, value };
  };
  const ask = createAsk(wire);
  const exchange = createExchange({ ask, told, arrived, dismissed, signal: end.signal });
  return { exchange, sent, end, arrived, dismissed, told };
}
const settle = () => vi.waitFor(() => undefined).then(() => new Promise((resume) => setTimeout(resume, 5)));

test('all tickets of a settled page go in one message, with the age of the page', async () => {
  const { exchange, sent, arrived } = open();
  exchange.offer(page(reading('1'), reading('2')), 5);
  await settle();
  expect(sent).toEqual([{ name: 'observe', keys: ['1', '2'], seenAt: 5 }]);
  expect(arrived).toHaveBeenCalledOnce();
  expect(exchange.viewOf('2')?.text).toBe('2 v1');
});

test('an unchanged page sends nothing; what changed under our eyes is sent alone, as of then', async () => {
  const { exchange, sent } = open();
  exchange.offer(page(reading('1'), reading('2')), 5);
  await settle();
  exchange.offer(page(reading('1'), reading('2')), 5);
  await settle();
  expect(sent).toHaveLength(1);
  exchange.offer(page(reading('1'), reading('2', 'Renamed')), 9);
  await settle();
  expect(sent.slice(1)).toEqual([{ name: 'observe', keys: ['2'], seenAt: 9 }]);
});

test('a long list is split into messages the background accepts', async () => {
  const { exchange, sent } = open();
  exchange.offer(page(...Array.from({ length: MAX_TICKETS + 30 }, (_, i) => reading(`${i}`))), 5);
  await settle();
  expect(sent.map(({ keys }) => keys.length)).toEqual([MAX_TICKETS, 30]);
});

test('a refresh asks for badges without claiming a sighting', async () => {
  const { exchange, sent } = open();
  exchange.offer(page(reading('1'), reading('2')), 5);
  await settle();
  exchange.refresh();
  await settle();
  expect(sent[1]).toEqual({ name: 'badges', keys: ['1', '2'], seenAt: undefined });
});

test('a refresh during a message is not swallowed by its answer', async () => {
  let refresh = () => {};
  const { exchange, sent } = open({ answer: (request) => (request.name === 'observe' ? refresh() : undefined) });
  refresh = () => exchange.refresh();
  exchange.offer(page(reading('1')), 5);
  await settle();
  expect(sent.map(({ name }) => name)).toEqual(['observe', 'badges']);
});

test('a page shown again as it was left claims nothing', async () => {
  const first = open();
  first.exchange.offer(page(reading('1')), 5);
  await settle();
  const again = open({ told: first.told });
  again.exchange.offer(page(reading('1'), reading('2')), 5);
  await settle();
  expect(again.sent.map(({ name, keys }) => [name, keys])).toEqual([
    ['badges', ['1']],
    ['observe', ['2']],
  ]);
});

test('an answer for a page that was left is dropped', async () => {
  let letGo = () => {};
  const held = new Promise<undefined>((resume) => {
    letGo = () => resume(undefined);
  });
  const { exchange, end, arrived } = open({ answer: () => held });
  exchange.offer(page(reading('1')), 5);
  end.abort();
  letGo();
  await settle();
  expect(arrived).not.toHaveBeenCalled();
  expect(exchange.viewOf('1')).toBeUndefined();
});

test.each(['tracker.not-granted', 'sender.forbidden'])('%s retires the script and sends no more', async (code) => {
  const refuse = ({ opId }: Request) => ({ ok: false, opId, error: { code, facts: {} } });
  const { exchange, sent, dismissed } = open({ answer: refuse });
  exchange.offer(page(reading('1')), 5);
  await settle();
  expect(dismissed).toHaveBeenCalledOnce();
  expect(sent).toHaveLength(1);
});
