import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import browser from 'webextension-polyfill';
import { sendUntilAcknowledged } from '../../lib/messaging/send';
import { wireOf } from './desk';

const request = { from: 'extension', name: 'linkTicket', opId: 'op-1', input: null } as const;

/** Sends it to a background that never answers the first so many, and lets time pass. */
async function sendPast(lost: number, passMs: number) {
  const sent: unknown[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (...args: unknown[]) => {
    const { opId } = args[0] as { opId: string };
    sent.push(opId);
    return sent.length <= lost ? new Promise(() => {}) : { ok: true, opId, value: 7 };
  });
  const outcome = sendUntilAcknowledged(wireOf(request.name), request).then(
    (value) => value,
    (error: { code: string }) => error.code,
  );
  await vi.advanceTimersByTimeAsync(passMs);
  return { sent, outcome };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a message that is lost without a word is sent again, with the same operation id', async () => {
  const { sent, outcome } = await sendPast(2, 60_000);
  expect({ sent, outcome: await outcome }).toEqual({ sent: ['op-1', 'op-1', 'op-1'], outcome: 7 });
});

test('nobody waits for ever for a background that hears nothing', async () => {
  const { outcome } = await sendPast(9, 120_000);
  expect(await outcome).toBe('reply.unknown');
});

test('while a whole file is written, nothing is sent twice', async () => {
  let release = () => {};
  const isWritten = new Promise<void>((resume) => (release = resume));
  const writing = navigator.locks.request('throughline-long-write', () => isWritten);
  const { sent, outcome } = await sendPast(1, 300_000);
  expect(sent).toEqual(['op-1']);
  release();
  await writing;
  await vi.advanceTimersByTimeAsync(60_000);
  expect({ sent, outcome: await outcome }).toEqual({ sent: ['op-1', 'op-1'], outcome: 7 });
});
